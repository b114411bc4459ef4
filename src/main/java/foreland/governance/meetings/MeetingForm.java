package foreland.governance.meetings;

import foreland.governance.Body;
import foreland.governance.Meeting;
import foreland.governance.MeetingStatus;
import foreland.govuk.DateParts;
import foreland.govuk.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A meeting as typed. */
record MeetingForm(String body, DateParts date, String place) {

    static final MeetingForm EMPTY = new MeetingForm("", DateParts.EMPTY, "");

    static MeetingForm posted(Map<String, String> posted) {
        return new MeetingForm(
                posted.getOrDefault("body", ""),
                DateParts.posted("date", posted::get),
                posted.getOrDefault("place", "").strip());
    }

    Problems problems(List<Body> bodies) {
        Problems problems = Problems.none();
        Optional<Body> chosen = chosen(bodies);
        if (chosen.isEmpty()) {
            problems = problems.and("body", "Choose the body that meets");
        }
        if (date.date().isEmpty()) {
            problems = problems.and("date", "Enter the date of the meeting, such as 9 3 2027");
        } else if (chosen.isPresent() && !chosen.get().existsOn(date.date().get())) {
            problems = problems.and("date", "The body did not exist on that date. Check the date and the body's dates");
        }
        return problems;
    }

    /** The meeting it describes; wants a form without problems. */
    Meeting toMeeting(List<Body> bodies) {
        return new Meeting(
                UUID.randomUUID(),
                chosen(bodies).orElseThrow().id(),
                date.date().orElseThrow(),
                place.isEmpty() ? null : place,
                MeetingStatus.PLANNED,
                1);
    }

    private Optional<Body> chosen(List<Body> bodies) {
        return bodies.stream().filter(known -> known.slug().equals(body)).findFirst();
    }
}
