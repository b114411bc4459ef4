package foreland.publication.importing;

import foreland.partnership.DeskItems;
import foreland.partnership.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Offers the import to those who may. */
@Component
class ImportOnTheDesk implements DeskItems {

    @Override
    public List<Item> listFor(Viewer viewer) {
        return viewer.may(ImportPolicy.IMPORT)
                ? List.of(new Item(
                        12,
                        "The plan",
                        "Take a plan in from a file",
                        "/desk/publication/importing",
                        "YAML, Excel or CSV. You see what would change before anything does."))
                : List.of();
    }
}
