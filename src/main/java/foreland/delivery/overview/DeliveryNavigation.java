package foreland.delivery.overview;

import foreland.partnership.DeskItems;
import foreland.partnership.NavigationSource;
import foreland.partnership.Viewer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Leads everyone to how the plan is going, and members to the overview and to their agency's own action plan. */
@Component
class DeliveryNavigation implements NavigationSource, DeskItems {

    private static final String GROUP = "Delivery";

    @Override
    public List<Entry> entries(Viewer viewer) {
        List<Entry> entries = new ArrayList<>(List.of(new Entry(20, "Progress", Addresses.PROGRESS)));
        if (viewer.member()) {
            entries.add(new Entry(30, "Delivery", Addresses.DELIVERY));
        }
        return entries;
    }

    @Override
    public List<Item> listFor(Viewer viewer) {
        return List.of(
                new Item(
                        2,
                        GROUP,
                        "Overview of the year",
                        Addresses.DELIVERY,
                        "What is off track, late or asks for help, by focus area."),
                new Item(
                        2,
                        GROUP,
                        "Your agency’s action plan",
                        Addresses.AGENCIES,
                        "What it leads and supports, and what is due when; good on paper."));
    }
}
