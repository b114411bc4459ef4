package foreland.plan.changes;

import foreland.partnership.DeskItems;
import foreland.partnership.Viewer;
import foreland.plan.ChangePolicy;
import foreland.plan.PlanPolicy;
import java.util.List;
import org.springframework.stereotype.Component;

/** Leads from the desk to the change requests. */
@Component
class ChangesOnTheDesk implements DeskItems {

    @Override
    public List<Item> listFor(Viewer viewer) {
        boolean takesPart = viewer.may(PlanPolicy.EDIT) || viewer.may(ChangePolicy.PROPOSE);
        return List.of(new Item(
                10,
                "The plan",
                "Change requests",
                ChangesController.HERE,
                takesPart
                        ? "What is to change in a plan in force, why, and who accepts it. Propose a change here."
                        : "What is to change in a plan in force, why, and what was decided."));
    }
}
