package foreland.evidence.importing;

import foreland.partnership.DeskItems;
import foreland.partnership.Viewer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Offers the evidence to members, and taking data in to those who may. */
@Component
class EvidenceOnTheDesk implements DeskItems {

    private static final String GROUP = "Evidence";

    @Override
    public List<Item> listFor(Viewer viewer) {
        List<Item> items = new ArrayList<>();
        if (viewer.may(EvidencePolicy.IMPORT)) {
            items.add(
                    new Item(
                            8,
                            GROUP,
                            "Take data in",
                            "/desk/evidence/importing",
                            "A police archive as it is downloaded, or another agency's figures. You see what a file is first."));
        }
        items.add(new Item(
                8,
                GROUP,
                "Datasets",
                "/desk/evidence/datasets",
                "Whose data are here, which months they cover, and what is known to be wrong with them."));
        return items;
    }
}
