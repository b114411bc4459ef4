package foreland.delivery.closing;

import foreland.delivery.closing.Disposition.DecisionTaken;
import foreland.delivery.closing.Disposition.OtherAction;
import foreland.govuk.Choice;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be chosen beside the text of a disposition: actions or decisions, as the kind has it.
 *
 * @param choices as offered
 * @param actions by reference, for a kind that names an action of the year
 * @param decisions by reference, for a kind that names a decision
 */
record Choosable(List<Choice> choices, Map<String, OtherAction> actions, Map<String, DecisionTaken> decisions) {

    static final Choosable NOTHING = new Choosable(List.of(), Map.of(), Map.of());

    Choosable {
        choices = List.copyOf(choices);
        actions = Map.copyOf(actions);
        decisions = Map.copyOf(decisions);
    }

    boolean has(String value) {
        return choices.stream().anyMatch(choice -> choice.value().equals(value));
    }

    Optional<OtherAction> action(String reference) {
        return Optional.ofNullable(actions.get(reference));
    }

    Optional<DecisionTaken> decision(String reference) {
        return Optional.ofNullable(decisions.get(reference));
    }
}
