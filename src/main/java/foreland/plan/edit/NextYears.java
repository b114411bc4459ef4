package foreland.plan.edit;

import foreland.calendar.FinancialYear;
import foreland.govuk.Choice;
import foreland.plan.Plan;
import foreland.plan.PlanKind;
import foreland.plan.PlanLife;
import foreland.plan.PlanPolicy;
import foreland.plan.PlanStatus;
import foreland.plan.Plans;
import foreland.plan.YearLife;
import foreland.plan.YearStatus;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The plans whose action plan of the year after can still be written. */
@Component
class NextYears {

    private static final List<YearStatus> SETTLED = Stream.of(YearStatus.values())
            .filter(status -> !status.isBeingWritten())
            .toList();

    private final Plans plans;
    private final PlanLife life;

    NextYears(Plans plans, PlanLife life) {
        this.plans = plans;
        this.life = life;
    }

    List<Choice> of(Plan from, FinancialYear year) {
        FinancialYear next = year.next();
        Set<String> settled = life.listAt(SETTLED).stream()
                .filter(other -> other.year().equals(next))
                .map(YearLife::plan)
                .collect(Collectors.toSet());
        return plans.list().stream()
                .filter(plan -> plan.kind() == PlanKind.PLAN && plan.status() != PlanStatus.RECORDED_AS_PUBLISHED)
                .filter(plan ->
                        PlanPolicy.isOpen(plan.status()) && plan.period().overlaps(next.period()))
                .filter(plan -> !settled.contains(plan.reference()))
                .map(plan -> new Choice(
                        plan.reference(),
                        (plan.reference().equals(from.reference()) ? "This plan: " : "") + plan.title() + ", " + next))
                .toList();
    }
}
