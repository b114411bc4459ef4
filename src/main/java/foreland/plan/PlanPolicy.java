package foreland.plan;

import foreland.calendar.FinancialYear;
import foreland.partnership.Viewer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what with a plan, in which state of it.
 *
 * <table>
 * <caption>Edits by state</caption>
 * <tr><td>recorded as published, draft, out to consultation, revised, referred back</td><td>whoever has the right, at once</td></tr>
 * <tr><td>adopted, in force</td><td>whoever has the right, by a change request: see {@link ChangeControl} and
 * {@link ChangePolicy}. Whether the public may read the plan is decided at once, since that changes no word of it</td></tr>
 * <tr><td>with scrutiny, Cabinet, Council or others who approve it</td><td>nobody: a body decides on the text that was put before
 * it</td></tr>
 * <tr><td>expired</td><td>nobody: it is history</td></tr>
 * </table>
 *
 * <table>
 * <caption>Edits of a year's actions by its state, where the plan's allows them</caption>
 * <tr><td>recorded as published, draft, with the agencies, referred back</td><td>whoever has the right; an edited action loses its
 * agency's acceptance</td></tr>
 * <tr><td>with those who approve it</td><td>nobody</td></tr>
 * <tr><td>agreed, in force, being closed</td><td>by a change request, which agency leads propose as well for
 * the actions that their agency leads; applied through {@link UnderChangeControl}</td></tr>
 * <tr><td>closed</td><td>nobody</td></tr>
 * </table>
 *
 * <p>The database holds the same by triggers: see plan/V110.
 */
public final class PlanPolicy {

    /** The right to start plans and to edit them: coordinators have it. */
    public static final String EDIT = "plan.edit";

    /** The right to let the public read a plan. */
    public static final String PUBLISH = "plan.publish";

    /** The right to say, for one's own agency, whether it takes on the actions it is to lead. */
    public static final String AGREE = "plan.agree";

    private PlanPolicy() {}

    public static boolean mayStart(Viewer viewer) {
        return viewer.may(EDIT);
    }

    public static boolean mayEdit(Viewer viewer, PlanStatus status) {
        return viewer.may(EDIT) && isOpen(status);
    }

    /** Whether the actions of a year may be edited directly. */
    public static boolean mayEdit(Viewer viewer, PlanStatus plan, YearStatus year) {
        return mayEdit(viewer, plan) && year.isBeingWritten();
    }

    /**
     * Whether the viewer may change an action of a year, at once or by a change request.
     *
     * @param lead the agency that leads it, or is to lead it; empty when not known
     */
    public static boolean mayEditAction(Viewer viewer, ChangeControl control, FinancialYear year, @Nullable UUID lead) {
        if (!isOpen(control.plan()) || control.isShut(year)) {
            return false;
        }
        return viewer.may(EDIT) || (control.covers(year) && lead != null && ChangePolicy.mayPropose(viewer, lead));
    }

    /** Publishing changes no word of the plan, but it is an edit of it. */
    public static boolean mayPublish(Viewer viewer, PlanStatus status) {
        return viewer.may(PUBLISH) && mayEdit(viewer, status);
    }

    /** Whether the state allows anyone to edit. */
    public static boolean isOpen(PlanStatus status) {
        return switch (status) {
            case RECORDED_AS_PUBLISHED, DRAFT, CONSULTING, REVISED, REFERRED_BACK, ADOPTED, IN_FORCE -> true;
            case SUBMITTED, SCRUTINY, CABINET, COUNCIL, EXPIRED -> false;
        };
    }
}
