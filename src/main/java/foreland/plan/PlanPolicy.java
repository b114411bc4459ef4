package foreland.plan;

import foreland.partnership.Viewer;

/**
 * Who may do what with a plan, in which state of it.
 *
 * <table>
 * <caption>Edits by state</caption>
 * <tr><td>recorded as published, draft, out to consultation, revised, referred back</td><td>whoever has the right</td></tr>
 * <tr><td>adopted, in force</td><td>whoever has the right; each change is in the journal for all to follow</td></tr>
 * <tr><td>with scrutiny, Cabinet or Council</td><td>nobody: a body decides on the text that was put before it</td></tr>
 * <tr><td>expired</td><td>nobody: it is history</td></tr>
 * </table>
 */
public final class PlanPolicy {

    /** The right to start plans and to edit them: coordinators have it. */
    public static final String EDIT = "plan.edit";

    /** The right to let the public read a plan. */
    public static final String PUBLISH = "plan.publish";

    private PlanPolicy() {}

    public static boolean mayStart(Viewer viewer) {
        return viewer.may(EDIT);
    }

    public static boolean mayEdit(Viewer viewer, PlanStatus status) {
        return viewer.may(EDIT) && isOpen(status);
    }

    /** Publishing changes no word of the plan, but it is an edit of it. */
    public static boolean mayPublish(Viewer viewer, PlanStatus status) {
        return viewer.may(PUBLISH) && mayEdit(viewer, status);
    }

    /** Whether the state allows anyone to edit. */
    public static boolean isOpen(PlanStatus status) {
        return switch (status) {
            case RECORDED_AS_PUBLISHED, DRAFT, CONSULTING, REVISED, REFERRED_BACK, ADOPTED, IN_FORCE -> true;
            case SCRUTINY, CABINET, COUNCIL, EXPIRED -> false;
        };
    }
}
