package foreland.partnership.setup;

import foreland.govuk.Choice;
import foreland.govuk.Problems;
import java.util.List;

/** Setting up an empty installation. The password is never shown again. */
record SetUpPage(SetUpForm form, Problems problems) {

    List<Choice> tiers() {
        return List.of(
                new Choice("two", "Two", "A district or borough council and a county council"),
                new Choice("one", "One", "A unitary, metropolitan or London borough council"));
    }
}
