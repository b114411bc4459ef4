package foreland.plan.edit;

import foreland.govuk.Choice;
import foreland.govuk.Link;
import foreland.govuk.Problems;
import foreland.plan.AnnualActionPlan;
import foreland.plan.Plan;
import java.util.List;

/**
 * Asks which actions go on in the year after, and in which plan.
 *
 * @param plans where they can go
 * @param chosen references
 * @param into reference of the plan that gets them
 */
record CopyForwardPage(
        Plan plan, AnnualActionPlan year, List<Choice> plans, List<String> chosen, String into, Problems problems) {

    CopyForwardPage {
        plans = List.copyOf(plans);
        chosen = List.copyOf(chosen);
    }

    CopyForwardPage with(Problems found) {
        return new CopyForwardPage(plan, year, plans, chosen, into, found);
    }

    Problems check() {
        Problems found = Problems.none();
        boolean known =
                chosen.stream().allMatch(reference -> year.findAction(reference).isPresent());
        if (chosen.isEmpty() || !known) {
            found = found.and("actions", "Choose the actions that go on");
        }
        return plans.stream().anyMatch(choice -> choice.value().equals(into))
                ? found
                : found.and("into", "Choose the plan that they go on in");
    }

    String title() {
        return "Copy actions of " + year.year() + " forward to " + year.year().next();
    }

    String action() {
        return Addresses.copyForward(plan.reference(), year.year());
    }

    Link back() {
        return new Link(plan.title(), Addresses.plan(plan.reference()));
    }

    List<Choice> actions() {
        return Choice.of(
                year.actions(), action -> action.reference(), action -> action.reference() + ": " + action.title());
    }
}
