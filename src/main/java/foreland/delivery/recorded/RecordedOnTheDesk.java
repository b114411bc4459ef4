package foreland.delivery.recorded;

import foreland.partnership.DeskItems;
import foreland.partnership.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** On the desk of every member: what plan files said of years that were lived elsewhere. */
@Component
class RecordedOnTheDesk implements DeskItems {

    @Override
    public List<Item> listFor(Viewer viewer) {
        return List.of(new Item(
                7,
                "Delivery",
                "Years taken from files",
                RecordedController.PATH,
                "Updates, activities and dispositions of years that were not lived here."));
    }
}
