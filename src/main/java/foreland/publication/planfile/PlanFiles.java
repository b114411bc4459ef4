package foreland.publication.planfile;

import foreland.delivery.DeliveredYears.Taking;
import foreland.plan.Plan;
import foreland.plan.PlanChanges.Taken;
import java.util.List;

/** Plans with what was delivered, given out and taken in whole, as far as whoever is acting may. */
public interface PlanFiles {

    /** A plan with what was delivered in its years. */
    PlanFile with(Plan plan);

    /** What taking in would do with what the file says of each year's delivery. */
    List<Taking> look(PlanFile file);

    /**
     * Takes a file in, in one transaction: the plan by its own door, then what was delivered. Of a plan whose changes wait in a
     * request, the delivery of years that it has already is kept; that of a year which the request would add is not yet.
     *
     * @param why words for a change request
     */
    Answer takeIn(PlanFile file, String why);

    /**
     * What became of a file.
     *
     * @param plan of its plan
     * @param delivery of each year's delivery
     */
    record Answer(Taken plan, List<Taking> delivery) {}
}
