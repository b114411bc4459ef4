package foreland.plan;

import foreland.calendar.FinancialYear;
import foreland.plan.Plans.PlanSummary;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All plans and other documents of a partnership that one reader may see, as they stood at one moment.
 *
 * @param plans the newest period first; those without a period last
 */
public record Library(List<Plan> plans) {

    private static final Comparator<LocalDate> NEWEST_FIRST = Comparator.nullsLast(Comparator.reverseOrder());

    public Library {
        plans = plans.stream()
                .sorted(Comparator.<Plan, LocalDate>comparing(
                                plan -> plan.period().from() == null
                                        ? plan.period().to()
                                        : plan.period().from(),
                                NEWEST_FIRST)
                        .thenComparing(plan -> plan.period().to(), NEWEST_FIRST)
                        .thenComparing(Plan::reference))
                .toList();
    }

    public List<PlanSummary> summaries() {
        return plans.stream().map(PlanSummary::of).toList();
    }

    public Optional<Plan> find(String reference) {
        return plans.stream().filter(plan -> plan.reference().equals(reference)).findFirst();
    }

    /** Those that have something to say of a year alone, or cover it; plans before other documents. */
    public List<Plan> listFor(FinancialYear year) {
        return plans.stream()
                .filter(plan -> plan.findYear(year).isPresent()
                        || (!plan.period().isUnknown() && plan.period().overlaps(year.period())))
                .sorted(Comparator.comparing(plan -> plan.kind() == PlanKind.PLAN ? 0 : 1))
                .toList();
    }

    /** The years of which some document speaks alone, the newest first. */
    public List<FinancialYear> listYears() {
        return plans.stream()
                .flatMap(plan -> plan.years().stream())
                .map(AnnualActionPlan::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
