package foreland.delivery.activities;

import foreland.delivery.ActivityPolicy;
import foreland.partnership.DeskItems;
import foreland.partnership.Viewer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts recording first, since it is done on the street. */
@Component
class ActivitiesOnTheDesk implements DeskItems {

    private static final String GROUP = "Delivery";

    @Override
    public List<Item> listFor(Viewer viewer) {
        List<Item> items = new ArrayList<>();
        if (ActivityPolicy.mayRecord(viewer)) {
            items.add(new Item(
                    5,
                    GROUP,
                    "Record an activity",
                    Addresses.RECORD,
                    "A visit, an event, a patrol: in under a minute."));
        }
        items.add(new Item(5, GROUP, "Activities", Addresses.ALL, "What the agencies did, and what it adds up to."));
        return items;
    }
}
