package foreland.partnership;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The desk, the agencies and the people, in the navigation and on the desk. */
@Component
class PartnershipNavigation implements NavigationSource, DeskItems {

    @Override
    public List<Entry> entries(Viewer viewer) {
        return viewer.member() ? List.of(new Entry(90, "Your desk", "/desk")) : List.of();
    }

    @Override
    public List<Item> listFor(Viewer viewer) {
        List<Item> items = new ArrayList<>();
        items.add(new Item(
                50,
                "The partnership",
                "Agencies",
                "/desk/partnership/agencies",
                "Who belongs, and whether anyone required is missing."));
        if (viewer.may("people.see")) {
            items.add(new Item(
                    51,
                    "The partnership",
                    "People",
                    "/desk/partnership/people",
                    "Who works in the partnership, for which agency, in which role."));
        }
        if (viewer.may("people.manage")) {
            items.add(new Item(
                    51,
                    "The partnership",
                    "Who can see and do what",
                    "/desk/partnership/access-review",
                    "Everybody's rights, second factor and last use, to check every quarter."));
        }
        if (viewer.may("journal.read")) {
            items.add(new Item(
                    52,
                    "The partnership",
                    "Journal",
                    "/desk/partnership/journal",
                    "Every change: who, when, from what to what."));
        }
        if (viewer.member()) {
            items.add(new Item(
                    95,
                    "Your account",
                    "Password and sign-in",
                    "/desk/account",
                    "Your password, your authenticator app, and where you are signed in."));
        }
        return items;
    }
}
