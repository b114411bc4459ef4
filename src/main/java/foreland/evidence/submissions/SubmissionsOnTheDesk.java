package foreland.evidence.submissions;

import foreland.partnership.DeskItems;
import foreland.partnership.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Leads members to what their agencies owe. It asks the database nothing: the desk is opened all day. */
@Component
class SubmissionsOnTheDesk implements DeskItems {

    private static final int PLACE = 8;

    @Override
    public List<Item> listFor(Viewer viewer) {
        return viewer.member()
                ? List.of(new Item(
                        PLACE,
                        "Evidence",
                        "Data that agencies owe",
                        SubmissionsPage.HERE,
                        "Which agency gives which data this quarter, by which day, and what has not come."))
                : List.of();
    }
}
