package foreland.plan.changes;

import foreland.calendar.LondonTime;
import foreland.governance.ApprovalProgress;
import foreland.govuk.Link;
import foreland.govuk.Problems;
import foreland.govuk.SummaryRow;
import foreland.partnership.JournalLink;
import foreland.partnership.LondonDay;
import foreland.partnership.Viewer;
import foreland.plan.Change;
import foreland.plan.ChangeLife.Obstacle;
import foreland.plan.ChangePolicy;
import foreland.plan.ChangeRequest;
import foreland.plan.ChangeRequest.Answer;
import foreland.plan.ChangeRequest.Concerned;
import foreland.plan.ChangeStatus;
import foreland.plan.ChangeWeight;
import foreland.plan.NounChange;
import foreland.plan.PlanPolicy;
import foreland.plan.Redline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change request as one reader sees it.
 *
 * @param obstacles what would stand in the way of applying it now
 * @param progress how far its approval has come; null when it was never submitted
 * @param bodies names of the bodies, by their number
 * @param overtaken whether someone else changed it while the reader decided
 */
record RequestPage(
        ChangeRequest request,
        Viewer viewer,
        List<Obstacle> obstacles,
        @Nullable ApprovalProgress progress,
        Map<UUID, String> bodies,
        Problems problems,
        boolean overtaken) {

    /** So much of an answer that it stays a line of a table. */
    static final int LONGEST = 500;

    RequestPage {
        obstacles = List.copyOf(obstacles);
        bodies = Map.copyOf(bodies);
    }

    String title() {
        return request.reference();
    }

    String path() {
        return ChangesController.HERE + "/" + request.number();
    }

    List<SummaryRow> rows() {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(SummaryRow.of("Plan", request.planTitle() + " (" + request.plan() + ")"));
        rows.add(SummaryRow.of("Comes from", request.reasonKind().label()));
        rows.add(SummaryRow.of("Why", request.reason()));
        rows.add(SummaryRow.of(
                "Started",
                LondonDay.words(LondonTime.dayOf(request.startedAt()))
                        + (request.raisedByName() == null ? "" : " by " + request.raisedByName())));
        rows.add(SummaryRow.of("Weight", weight()));
        if (request.closing() != null) {
            rows.add(SummaryRow.of("Why it ended", request.closing()));
        }
        return rows;
    }

    private String weight() {
        if (request.weight() != null) {
            return request.weight() == ChangeWeight.MAJOR
                    ? "Major: the bodies of the route to approval decide"
                    : "Minor: the coordinator and the agencies concerned accept it";
        }
        return request.leastWeight() == ChangeWeight.MAJOR
                ? "Major, since it changes which focus areas there are or what they are called"
                : "Not said yet";
    }

    List<NounChange> changes() {
        return request.redline().inWords();
    }

    /** Where what the request wants of a noun is changed; null for what has no page, and for those who may not. */
    @Nullable
    Link edit(NounChange change) {
        return ChangePolicy.mayWrite(viewer, request)
                ? EditAddresses.of(request.plan(), change.noun(), request.number())
                        .filter(address -> change.kind() != Change.Kind.REMOVED)
                        .map(address -> new Link(
                                "Change what is asked for " + change.noun().words(), address))
                        .orElse(null)
                : null;
    }

    boolean isOpen() {
        return request.status().isOpen();
    }

    boolean isRaised() {
        return request.status() == ChangeStatus.RAISED;
    }

    boolean mayEditPlan() {
        return viewer.may(PlanPolicy.EDIT);
    }

    String answer(Concerned agency) {
        Optional<Answer> answer = request.answerOf(agency.agency());
        if (answer.isEmpty()) {
            return request.status() == ChangeStatus.DRAFT ? "Not asked yet" : "Has not answered";
        }
        Answer given = answer.get();
        return (given.accepted() ? "Accepted" : "Not accepted") + " on " + LondonDay.words(LondonTime.dayOf(given.at()))
                + (given.by() == null ? "" : " by " + given.by())
                + (given.words() == null ? "" : ": " + given.words());
    }

    /** The agencies for which the reader may answer. */
    List<Concerned> answerable() {
        return request.concerned().stream()
                .filter(agency -> ChangePolicy.mayAnswerFor(viewer, request, agency.agency()))
                .toList();
    }

    boolean mayRaise() {
        return ChangePolicy.mayRaise(viewer, request);
    }

    boolean mayTakeBack() {
        return ChangePolicy.mayTakeBack(viewer, request);
    }

    boolean mayWithdraw() {
        return ChangePolicy.mayWithdraw(viewer, request);
    }

    boolean mayClassify() {
        return ChangePolicy.mayClassify(viewer, request);
    }

    boolean mayApply() {
        return obstacles.isEmpty() && (ChangePolicy.mayApplyAsMinor(viewer, request) || mayApplyAsApproved());
    }

    boolean mayApplyAsApproved() {
        return ChangePolicy.mayApplyAsApproved(viewer, request, progress != null && progress.isApproved());
    }

    boolean maySettle() {
        return obstacles.stream().anyMatch(Obstacle.Changed.class::isInstance)
                && (ChangePolicy.mayWrite(viewer, request)
                        || ChangePolicy.mayClassify(viewer, request)
                        || mayApplyAsApproved());
    }

    /** What stands between the request and the plan as a minor change, in words; empty when nothing does. */
    String missing() {
        if (request.leastWeight() == ChangeWeight.MAJOR) {
            return "This change is major, so it goes to the bodies of the route to approval.";
        }
        return request.isAcceptedByAllConcerned()
                ? ""
                : "It can go into the plan as a minor change once every agency concerned has accepted it.";
    }

    List<Meeting> conflicts() {
        return obstacles.stream()
                .filter(Obstacle.Changed.class::isInstance)
                .map(obstacle -> Meeting.of(((Obstacle.Changed) obstacle).conflict()))
                .toList();
    }

    List<String> forbidden() {
        return obstacles.stream()
                .filter(Obstacle.Forbidden.class::isInstance)
                .map(obstacle -> ((Obstacle.Forbidden) obstacle).problem().message())
                .toList();
    }

    String body(UUID id) {
        return Objects.requireNonNullElse(bodies.get(id), "A body");
    }

    @Nullable
    Link journal(String base) {
        return viewer.may(JournalLink.RIGHT) ? JournalLink.to(base, request.id()) : null;
    }

    /**
     * A noun that was changed in the plan while the request waited.
     *
     * @param meanwhile what changed in the plan; empty when it was removed or added there
     * @param wanted what the request would make of what the plan says now
     */
    record Meeting(String noun, String happened, List<NounChange.Line> meanwhile, List<NounChange.Line> wanted) {

        static Meeting of(Redline.Conflict conflict) {
            Redline.Part part = conflict.part();
            String happened = conflict.now() == null
                    ? "It was removed from the plan meanwhile."
                    : part.before() == null
                            ? "It was added to the plan meanwhile."
                            : "It was changed in the plan meanwhile.";
            return new Meeting(
                    StatusWords.sentence(part.noun().words()),
                    happened,
                    lines(part, part.before(), conflict.now()),
                    lines(part, conflict.now(), part.after()));
        }

        private static List<NounChange.Line> lines(Redline.Part part, @Nullable Object before, @Nullable Object after) {
            return before == null && after == null ? List.of() : NounChange.lines(part.noun(), before, after);
        }
    }
}
