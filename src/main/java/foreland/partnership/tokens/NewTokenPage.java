package foreland.partnership.tokens;

import foreland.api.Scope;
import foreland.govuk.Choice;
import foreland.govuk.Problems;
import java.util.List;

/** The form in which a token is made. */
record NewTokenPage(TokenForm form, List<Scope> offered, Problems problems) {

    NewTokenPage {
        offered = List.copyOf(offered);
    }

    List<Choice> choices() {
        return offered.stream()
                .map(scope -> new Choice(scope.code(), scope.words(), scope.code()))
                .toList();
    }
}
