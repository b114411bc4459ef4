package foreland.partnership.house;

import foreland.partnership.DeskItems;
import foreland.partnership.HousePolicy;
import foreland.partnership.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Offers the backup to whoever keeps the installation. */
@Component
class HouseOnTheDesk implements DeskItems {

    @Override
    public List<Item> listFor(Viewer viewer) {
        return HousePolicy.keepsTheInstallation(viewer)
                ? List.of(new Item(
                        90,
                        "The installation",
                        "Download a backup",
                        BackupController.ADDRESS,
                        "Everything that is here, in one file to keep safe."))
                : List.of();
    }
}
