package foreland.plan;

import foreland.partnership.Viewer;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who may do what with a change request. The row-level security of plan/V120 says the same.
 *
 * <table>
 * <caption>Steps by state</caption>
 * <tr><td>draft</td><td>whoever edits the plan, and the agency lead whose it is: change it, hand it in, withdraw it</td></tr>
 * <tr><td>raised</td><td>each agency concerned: accept it or say why not; the coordinator: apply a minor one that all concerned
 * accepted, send one to the bodies that approve, decline it; they and whose it is: take it back, withdraw it</td></tr>
 * <tr><td>with those who approve it</td><td>the bodies decide; the coordinator sees to what stands in the way afterwards</td></tr>
 * <tr><td>in the plan, declined, withdrawn</td><td>nobody: it is history</td></tr>
 * </table>
 */
public final class ChangePolicy {

    /** The right to propose changes of the actions that one's own agency leads, and to answer for the agency. */
    public static final String PROPOSE = "plan.propose-change";

    private ChangePolicy() {}

    /** Whether the viewer may propose a change of an action that this agency leads. */
    public static boolean mayPropose(Viewer viewer, UUID lead) {
        return viewer.may(PlanPolicy.EDIT) || (viewer.may(PROPOSE) && viewer.actsFor(lead));
    }

    /** Joining a draft with an edit, and taking one's text out again. */
    public static boolean mayWrite(Viewer viewer, ChangeRequest request) {
        return request.status() == ChangeStatus.DRAFT && isTheirs(viewer, request);
    }

    public static boolean mayRaise(Viewer viewer, ChangeRequest request) {
        return mayWrite(viewer, request) && !request.redline().isEmpty();
    }

    public static boolean mayTakeBack(Viewer viewer, ChangeRequest request) {
        return request.status() == ChangeStatus.RAISED && isTheirs(viewer, request);
    }

    public static boolean mayWithdraw(Viewer viewer, ChangeRequest request) {
        return (request.status() == ChangeStatus.DRAFT || request.status() == ChangeStatus.RAISED)
                && isTheirs(viewer, request);
    }

    public static boolean mayAnswerFor(Viewer viewer, ChangeRequest request, UUID agency) {
        return request.status() == ChangeStatus.RAISED && viewer.may(PROPOSE) && viewer.actsFor(agency);
    }

    /** Declining it, or sending it to the bodies that approve. */
    public static boolean mayClassify(Viewer viewer, ChangeRequest request) {
        return request.status() == ChangeStatus.RAISED && viewer.may(PlanPolicy.EDIT);
    }

    /** A minor change goes into the plan when the agencies concerned and now the coordinator accept it. */
    public static boolean mayApplyAsMinor(Viewer viewer, ChangeRequest request) {
        return mayClassify(viewer, request)
                && request.leastWeight() == ChangeWeight.MINOR
                && request.isAcceptedByAllConcerned();
    }

    /**
     * What the bodies approved and something then stood in the way of.
     *
     * @param approved whether the last body that was needed has approved it
     */
    public static boolean mayApplyAsApproved(Viewer viewer, ChangeRequest request, boolean approved) {
        return request.status() == ChangeStatus.IN_APPROVAL && approved && viewer.may(PlanPolicy.EDIT);
    }

    /** Deciding, having seen both, that the request's words are to take the place of newer ones. */
    public static boolean maySettle(Viewer viewer, ChangeRequest request) {
        return mayWrite(viewer, request) || (request.status().isOpen() && viewer.may(PlanPolicy.EDIT));
    }

    private static boolean isTheirs(Viewer viewer, ChangeRequest request) {
        return viewer.may(PlanPolicy.EDIT)
                || (viewer.may(PROPOSE)
                        && request.raisedBy() != null
                        && Objects.equals(request.raisedBy(), viewer.person()));
    }

    /** The agencies of a request for which the viewer may speak. */
    public static Set<UUID> spokenFor(Viewer viewer, ChangeRequest request) {
        return request.concerned().stream()
                .map(ChangeRequest.Concerned::agency)
                .filter(agency -> mayAnswerFor(viewer, request, agency))
                .collect(Collectors.toSet());
    }
}
