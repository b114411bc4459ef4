package foreland.partnership.tokens;

import foreland.partnership.DeskItems;
import foreland.partnership.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Offers the tokens to every member. */
@Component
class TokensOnTheDesk implements DeskItems {

    @Override
    public List<Item> listFor(Viewer viewer) {
        return List.of(new Item(
                80, "Your account", "API tokens", TokensPage.LIST, "Let a program of yours read and write for you."));
    }
}
