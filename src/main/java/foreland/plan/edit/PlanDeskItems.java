package foreland.plan.edit;

import foreland.partnership.DeskItems;
import foreland.partnership.Viewer;
import foreland.plan.PlanPolicy;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the plan on the desk of those who edit it. */
@Component
class PlanDeskItems implements DeskItems {

    @Override
    public List<Item> listFor(Viewer viewer) {
        if (!viewer.may(PlanPolicy.EDIT)) {
            return List.of();
        }
        return List.of(
                new Item(
                        10,
                        "The plan",
                        "Edit the plan",
                        Addresses.PLANS,
                        "Title and vision, focus areas, and the actions of each year."),
                new Item(10, "The plan", "Start a new plan", Addresses.NEW, "From an empty page, one step at a time."));
    }
}
