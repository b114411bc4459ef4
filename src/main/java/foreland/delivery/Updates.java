package foreland.delivery;

import foreland.plan.YearLife;
import java.time.Instant;
import java.util.List;

/** What the agencies reported on the actions of a year, as far as whoever is acting may see it. */
public interface Updates {

    /** Every accepted update of the year by reference and quarter. One statement. */
    List<AcceptedUpdate> listAccepted(YearLife year);

    /** The same, as it was known at an instant: accepted, corrected and released by then. One statement. */
    List<AcceptedUpdate> listAccepted(YearLife year, Instant at);

    /** Where every action of the year stands, in the order of the plan. Two statements. */
    List<ActionStanding> newestOf(YearLife year);
}
