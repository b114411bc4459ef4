package foreland.delivery.closing;

import foreland.partnership.DeskItems;
import foreland.partnership.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** On the desk of every member: what becomes of the year's actions. */
@Component
class ClosingDeskItems implements DeskItems {

    @Override
    public List<Item> listFor(Viewer viewer) {
        return List.of(new Item(
                6,
                "Delivery",
                "Outlook and close",
                Addresses.YEARS,
                ClosingPolicy.mayClose(viewer)
                        ? "What becomes of each action: issue an outlook, close the year, write its story."
                        : "What becomes of each action by the end of its year."));
    }
}
