package foreland.partnership.singlesignon;

import foreland.partnership.DeskItems;
import foreland.partnership.HousePolicy;
import foreland.partnership.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Leads an administrator from the desk to single sign-on. */
@Component
class SingleSignOnOnTheDesk implements DeskItems {

    @Override
    public List<Item> listFor(Viewer viewer) {
        return viewer.may(HousePolicy.KEEP)
                ? List.of(new Item(
                        92,
                        "The installation",
                        "Single sign-on",
                        ProvidersPage.PATH,
                        "Organisations whose people sign in with their own accounts, and what that gives them."))
                : List.of();
    }
}
