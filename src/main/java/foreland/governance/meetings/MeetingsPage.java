package foreland.governance.meetings;

import foreland.governance.Body;
import foreland.governance.Meeting;
import foreland.governance.MeetingStatus;
import foreland.govuk.Tag;
import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;
import java.util.List;

/**
 * All meetings.
 *
 * @param keeps whether the reader may add meetings and say that they were held
 */
record MeetingsPage(TableView table, boolean keeps) {

    static Table<Meeting> table(List<Body> bodies, String base) {
        return Table.of(
                "meetings",
                "Meetings",
                "meeting",
                "meetings",
                Column.date("date", "Date", Meeting::date)
                        .linking(meeting -> base + "/desk/governance/meetings/" + meeting.id()),
                Column.<Meeting>text("body", "Body", meeting -> nameOf(meeting, bodies))
                        .filteredByChoice(),
                Column.text("place", "Place", Meeting::place),
                Column.<Meeting>text(
                                "status", "Status", meeting -> meeting.status().title())
                        .tagged(meeting -> tag(meeting.status()))
                        .filteredByChoice());
    }

    static String nameOf(Meeting meeting, List<Body> bodies) {
        return bodies.stream()
                .filter(body -> body.id().equals(meeting.body()))
                .map(Body::name)
                .findFirst()
                .orElseThrow();
    }

    static Tag tag(MeetingStatus status) {
        return new Tag(
                status.title(),
                switch (status) {
                    case PLANNED -> Tag.Colour.BLUE;
                    case HELD -> Tag.Colour.GREEN;
                    case CANCELLED -> Tag.Colour.GREY;
                });
    }
}
