package foreland.evidence.submissions;

import foreland.partnership.DeskItems;
import foreland.partnership.Viewer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Leads members to what their agencies owe. It asks the database nothing: the desk is opened all day. */
@Component
class SubmissionsOnTheDesk implements DeskItems {

    private static final int PLACE = 8;

    @Override
    public List<Item> listFor(Viewer viewer) {
        List<Item> items = new ArrayList<>();
        if (viewer.may(GiveController.SUBMIT) && !viewer.may(OwedController.KEEP)) {
            items.add(new Item(
                    PLACE,
                    "Evidence",
                    "Give your agency’s data",
                    GivePage.HERE,
                    "What your agency owes, by which day, with the template; and where to give it."));
        }
        if (viewer.member()) {
            items.add(new Item(
                    PLACE,
                    "Evidence",
                    "Data that agencies owe",
                    SubmissionsPage.HERE,
                    "Which agency gives which data this quarter, by which day, and what has not come."));
        }
        return items;
    }
}
