package foreland.partnership.partnerships;

import foreland.partnership.DeskItems;
import foreland.partnership.HousePolicy;
import foreland.partnership.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Offers the list of partnerships to whoever keeps the installation. */
@Component
class PartnershipsOnTheDesk implements DeskItems {

    @Override
    public List<Item> listFor(Viewer viewer) {
        return HousePolicy.keepsTheInstallation(viewer)
                ? List.of(new Item(
                        91,
                        "The installation",
                        "Partnerships",
                        PartnershipsPage.ADDRESS,
                        "Which partnerships are here, and adding another."))
                : List.of();
    }
}
