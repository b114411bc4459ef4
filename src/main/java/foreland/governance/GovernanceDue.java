package foreland.governance;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import foreland.calendar.LondonTime;
import foreland.partnership.DueItem;
import foreland.partnership.DueItems;
import foreland.partnership.Viewer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The meetings to come, and what awaits a body whose decisions someone records. */
@Component
class GovernanceDue implements DueItems {

    private static final String PAGES = "/desk/governance/";

    private final Governance governance;
    private final Meetings meetings;
    private final Clock clock;

    GovernanceDue(Governance governance, Meetings meetings, Clock clock) {
        this.governance = governance;
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public List<DueItem> listFor(Viewer viewer) {
        Map<UUID, Body> bodies = governance.listBodies().stream().collect(toMap(Body::id, body -> body));
        List<DueItem> items = new ArrayList<>();
        meetings.list().stream()
                .filter(meeting -> meeting.status() == MeetingStatus.PLANNED
                        && !meeting.date().isBefore(LondonTime.today(clock)))
                .forEach(meeting -> items.add(meeting(meeting, requireNonNull(bodies.get(meeting.body())))));
        if (GovernancePolicy.mayRecord(viewer)) {
            governance
                    .listAwaiting()
                    .forEach(progress -> progress.next()
                            .map(step -> bodies.get(step.body()))
                            .filter(body -> GovernancePolicy.mayRecord(viewer, body))
                            .ifPresent(body -> items.add(awaiting(progress, body))));
        }
        return items;
    }

    private static DueItem meeting(Meeting meeting, Body body) {
        return new DueItem(
                "governance.meeting:" + meeting.id(),
                DueItem.Kind.MEETING,
                "Meeting of the " + body.name(),
                PAGES + "meetings/" + meeting.id(),
                meeting.date());
    }

    private static DueItem awaiting(ApprovalProgress progress, Body body) {
        return new DueItem(
                "governance.awaiting:" + progress.approval() + ":" + progress.round() + ":" + body.id(),
                DueItem.Kind.DECISION,
                "Awaiting the " + body.name() + ": " + progress.about().words(),
                PAGES + "decisions/record/" + progress.about().id() + "/" + body.slug(),
                null);
    }
}
