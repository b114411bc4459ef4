package foreland.partnership;

import java.util.List;

/**
 * Says what someone has to do, with its day: for reminders and calendars. Modules above implement it. It is asked as that person,
 * in a transaction, so that the walls of row-level security are theirs.
 */
public interface DueItems {

    /** What is open today: nothing that is done already, and nothing that another has to do. */
    List<DueItem> listFor(Viewer viewer);
}
