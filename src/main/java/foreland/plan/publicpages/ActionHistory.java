package foreland.plan.publicpages;

import foreland.calendar.FinancialYear;
import foreland.govuk.Link;
import foreland.plan.Action;
import foreland.plan.ActionLink;
import foreland.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An action across the years: what it goes on with, and what goes on with it. */
record ActionHistory(@Nullable Link continues, List<Link> continuedBy) {

    /**
     * @param documents of any year that has some; later actions are sought in the next year, and in every later one of the plan
     */
    static ActionHistory of(
            FinancialYear year,
            Plan plan,
            Action action,
            Function<FinancialYear, Optional<YearDocuments>> documents,
            Addresses at) {
        return new ActionHistory(
                action.continues() == null ? null : earlier(action.continues(), plan, documents, at),
                later(year, plan, action, documents, at));
    }

    private static Link earlier(
            ActionLink link, Plan plan, Function<FinancialYear, Optional<YearDocuments>> documents, Addresses at) {
        String reference = Objects.requireNonNullElse(link.plan(), plan.reference());
        Optional<YearDocuments> of = documents.apply(link.year());
        return of.flatMap(year -> year.findWithAction(link.reference(), reference)
                        .flatMap(found -> found.year()
                                .findAction(link.reference())
                                .map(action -> link(year, found.plan(), action, at))))
                // The earlier plan may not be here; what is said of it is still worth reading.
                .orElse(new Link(link.reference() + " of " + link.year(), ""));
    }

    private static List<Link> later(
            FinancialYear year,
            Plan plan,
            Action action,
            Function<FinancialYear, Optional<YearDocuments>> documents,
            Addresses at) {
        List<FinancialYear> years = new ArrayList<>(List.of(year.next()));
        plan.years().stream()
                .map(other -> other.year())
                .filter(other -> other.compareTo(year.next()) > 0)
                .forEach(years::add);
        List<Link> links = new ArrayList<>();
        for (FinancialYear other : years) {
            documents
                    .apply(other)
                    .ifPresent(found -> found.list()
                            .forEach(speaking -> speaking.year().actions().stream()
                                    .filter(candidate ->
                                            leadsTo(candidate.continues(), speaking.plan(), year, plan, action))
                                    .map(candidate -> link(found, speaking.plan(), candidate, at))
                                    .forEach(links::add)));
        }
        return List.copyOf(links);
    }

    private static boolean leadsTo(@Nullable ActionLink link, Plan from, FinancialYear year, Plan plan, Action action) {
        return link != null
                && link.year().equals(year)
                && link.reference().equals(action.reference())
                && Objects.requireNonNullElse(link.plan(), from.reference()).equals(plan.reference());
    }

    private static Link link(YearDocuments year, Plan plan, Action action, Addresses at) {
        return new Link(year.year() + ": " + ActionLine.name(action), year.address(at, plan, action));
    }
}
