package foreland.publication.planfile;

import foreland.delivery.DeliveredYear;
import foreland.delivery.DeliveredYears;
import foreland.delivery.DeliveredYears.Taking;
import foreland.plan.Plan;
import foreland.plan.PlanChanges;
import foreland.plan.PlanChanges.Taken;
import foreland.plan.PlanLife;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the plan in by the door of the plan, and what was delivered by that of delivery. */
@Component
@Transactional
class PlanFilesByDoors implements PlanFiles {

    private final PlanChanges changes;
    private final PlanLife life;
    private final DeliveredYears delivered;

    PlanFilesByDoors(PlanChanges changes, PlanLife life, DeliveredYears delivered) {
        this.changes = changes;
        this.life = life;
        this.delivered = delivered;
    }

    @Override
    @Transactional(readOnly = true)
    public PlanFile with(Plan plan) {
        List<DeliveredYear> ofItsYears = delivered.list(plan.reference()).stream()
                .filter(year -> plan.findYear(year.year()).isPresent())
                .toList();
        return new PlanFile(plan, ofItsYears);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Taking> look(PlanFile file) {
        return delivered.look(file.plan().reference(), file.delivery());
    }

    @Override
    public Answer takeIn(PlanFile file, String why) {
        Taken taken = changes.takeIn(file.plan(), why);
        List<DeliveredYear> ofYearsHere = file.delivery().stream()
                .filter(year -> life.find(file.plan().reference(), year.year()).isPresent())
                .toList();
        return new Answer(taken, delivered.record(file.plan().reference(), ofYearsHere));
    }
}
