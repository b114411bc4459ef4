package foreland.delivery.updates;

import foreland.delivery.UpdateStatus;
import foreland.partnership.Viewer;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who may do what with an update, in which state. The same is written in delivery/V132.
 *
 * <table>
 * <caption>By state</caption>
 * <tr><td>not started, draft, returned</td><td>the lead agency's people write and submit it, or the owner by a link</td></tr>
 * <tr><td>submitted</td><td>a coordinator who did not submit it accepts or returns it</td></tr>
 * <tr><td>accepted</td><td>nobody changes it; the agency and coordinators add errata</td></tr>
 * </table>
 */
final class UpdatePolicy {

    /** Reports for the agency through which the right is held. */
    static final String UPDATE = "delivery.update";

    /** Accepts and returns updates, and makes links. */
    static final String ACCEPT = "delivery.accept";

    /** Lets the public see figures that others gave. */
    static final String RELEASE = "delivery.release";

    private UpdatePolicy() {}

    static boolean mayWrite(Subject subject, Optional<Filed> filed, LocalDate today) {
        boolean withTheAgency =
                filed.map(Filed::status).map(UpdateStatus::isWithTheAgency).orElse(true);
        return subject.mayWrite() && subject.isOpenOn(today) && withTheAgency;
    }

    static boolean mayReview(Viewer viewer, Filed filed) {
        return viewer.may(ACCEPT) && filed.status() == UpdateStatus.SUBMITTED && !submitted(viewer, filed);
    }

    static boolean mayCorrect(Viewer viewer, Subject subject, Filed filed) {
        return filed.status() == UpdateStatus.ACCEPTED && (viewer.may(ACCEPT) || subject.mayWrite());
    }

    static boolean submitted(Viewer viewer, Filed filed) {
        return filed.submitted() != null
                && viewer.person() != null
                && viewer.person().equals(filed.submitted().person());
    }

    /** What was typed before it is submitted is the agency's own. */
    static boolean mayReadDraft(Subject subject) {
        return subject.mayWrite();
    }
}
