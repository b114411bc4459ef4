package foreland.plan;

import foreland.calendar.FinancialYear;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The action plan of one financial year, and what was published about that year.
 *
 * @param year the financial year
 * @param title as published, when it has its own
 * @param reconstructed whether rows were rebuilt because the originals were not to be had
 * @param reconstructionNote how they were rebuilt
 * @param wordings focus areas that the year words differently
 * @param actions in the plan's order; references are unique in the year
 * @param facts what was published about the year
 */
public record AnnualActionPlan(
        FinancialYear year,
        @Nullable String title,
        boolean reconstructed,
        @Nullable String reconstructionNote,
        List<FocusAreaWording> wordings,
        List<Action> actions,
        List<PublishedFact> facts) {

    public AnnualActionPlan {
        wordings = List.copyOf(wordings);
        actions = List.copyOf(actions);
        facts = List.copyOf(facts);
        new Checks()
                .optionalText("title", title)
                .optionalText("reconstructionNote", reconstructionNote)
                .noneTwice("wordings", wordings, "code", FocusAreaWording::code, "a wording for")
                .noneTwice("actions", actions, "reference", Action::reference, "an action")
                .orRefuse();
    }

    public Optional<Action> findAction(String reference) {
        return actions.stream()
                .filter(action -> action.reference().equals(reference))
                .findFirst();
    }

    /** The facts of one kind, in their order. */
    public <T extends PublishedFact> List<T> listFacts(Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
