package foreland.plan;

import foreland.calendar.FinancialYear;
import foreland.calendar.Period;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The plans of the acting partnership, as far as whoever is acting may see them: the public sees the published ones. */
public interface Plans {

    /** All, the newest period first; those without a period last. */
    List<PlanSummary> list();

    Optional<Plan> find(String reference);

    /** All of them with all they say. They are kept in memory until the partnership's journal moves on. */
    Library read();

    /** The plan as it stood at an instant, rebuilt from the journal; empty when there was none. */
    Optional<Plan> findAsOf(String reference, Instant at);

    /**
     * Makes the stored plan the same as this one, adding it when there is none of its reference: in one transaction, each
     * noun that differs with its own journal entry. The same content again changes nothing.
     *
     * @return how many nouns were added, changed or removed
     * @throws Refused when it would change what a body decides on, what was agreed, or where a plan stands that lives here
     */
    int record(Plan plan);

    /**
     * A plan in a list.
     *
     * @param years the financial years it has an action plan or facts for
     * @param actions how many actions it has in all of them
     */
    record PlanSummary(
            String reference,
            PlanKind kind,
            String title,
            Period period,
            boolean rolling,
            PlanStatus status,
            boolean published,
            boolean reconstructed,
            List<FinancialYear> years,
            int actions) {

        static PlanSummary of(Plan plan) {
            return new PlanSummary(
                    plan.reference(),
                    plan.kind(),
                    plan.title(),
                    plan.period(),
                    plan.rolling(),
                    plan.status(),
                    plan.published(),
                    plan.reconstructed(),
                    plan.years().stream().map(AnnualActionPlan::year).toList(),
                    plan.years().stream()
                            .mapToInt(year -> year.actions().size())
                            .sum());
        }
    }
}
