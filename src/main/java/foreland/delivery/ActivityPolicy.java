package foreland.delivery;

import foreland.partnership.Viewer;
import java.util.Collection;
import java.util.UUID;

/**
 * Who may do what with an activity, in which state of its year.
 *
 * <table>
 * <caption>Changes by state</caption>
 * <tr><td>in force, being closed</td><td>the people of the agency that recorded it, and the coordinator</td></tr>
 * <tr><td>any other</td><td>nobody: the year was not begun, or is history</td></tr>
 * <tr><td>removed</td><td>nobody: record it anew</td></tr>
 * </table>
 */
public final class ActivityPolicy {

    /** The right to record for one's own agency. */
    public static final String RECORD = "delivery.record";

    /** The right to record for every agency, to correct any record, and to add kinds: coordinators have it. */
    public static final String KEEP = "delivery.keep-activities";

    private ActivityPolicy() {}

    public static boolean mayRecord(Viewer viewer) {
        return viewer.may(RECORD);
    }

    public static boolean mayKeepKinds(Viewer viewer) {
        return viewer.may(KEEP);
    }

    /**
     * Whether an activity may be corrected or removed.
     *
     * @param recordsFor the agencies for which the person may record
     */
    public static boolean mayChange(Activity activity, Collection<UUID> recordsFor) {
        return !activity.isRemoved()
                && activity.yearStatus().isDelivered()
                && recordsFor.contains(activity.agency().id());
    }
}
