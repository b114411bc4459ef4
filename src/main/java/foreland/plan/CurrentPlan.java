package foreland.plan;

import foreland.calendar.FinancialYear;
import foreland.plan.Plans.PlanSummary;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which plan a reader means by "the plan", and which of its years by "this year". */
public final class CurrentPlan {

    private CurrentPlan() {}

    /**
     * The plan in force; else the one whose period holds today; else the newest. Reviews, records and web pages are no plans.
     *
     * @param all the newest period first, as {@link Plans#list} gives them
     */
    public static Optional<PlanSummary> among(List<PlanSummary> all, LocalDate today) {
        List<PlanSummary> plans =
                all.stream().filter(plan -> plan.kind() == PlanKind.PLAN).toList();
        return plans.stream()
                .filter(plan -> plan.status() == PlanStatus.IN_FORCE)
                .findFirst()
                .or(() -> plans.stream()
                        .filter(plan ->
                                !plan.period().isUnknown() && plan.period().contains(today))
                        .findFirst())
                .or(() -> plans.stream().findFirst());
    }

    /** The year of the plan that today belongs to; else its newest year with actions; else its newest. */
    public static Optional<AnnualActionPlan> yearOf(Plan plan, LocalDate today) {
        Comparator<AnnualActionPlan> byYear = Comparator.comparing(AnnualActionPlan::year);
        return plan.findYear(FinancialYear.of(today))
                .or(() -> plan.years().stream()
                        .filter(year -> !year.actions().isEmpty())
                        .max(byYear))
                .or(() -> plan.years().stream().max(byYear));
    }
}
