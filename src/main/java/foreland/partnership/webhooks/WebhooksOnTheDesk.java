package foreland.partnership.webhooks;

import foreland.partnership.DeskItems;
import foreland.partnership.HousePolicy;
import foreland.partnership.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Leads an administrator from the desk to the webhooks. */
@Component
class WebhooksOnTheDesk implements DeskItems {

    @Override
    public List<Item> listFor(Viewer viewer) {
        return viewer.may(HousePolicy.KEEP)
                ? List.of(new Item(
                        93,
                        "The installation",
                        "Webhooks",
                        WebhooksPage.PATH,
                        "Other systems that are told when something changes."))
                : List.of();
    }
}
