package foreland.house;

import java.time.Duration;

/**
 * Work that a running server does by itself, again and again, on every node. A bean of this type is run for as long as the
 * server serves; never two runs of one routine at once on one node. That something is done once by all nodes together is the
 * routine's own care: it claims its work in the database.
 */
public interface Routine {

    /** Its name in the log. */
    String name();

    /** How long it rests between the end of one run and the beginning of the next. */
    Duration rest();

    /** One run. What it throws is logged, and it runs again after its rest. */
    void run();
}
