package foreland.publication.planfile;

import foreland.calendar.FinancialYear;
import foreland.delivery.DeliveredYear;
import foreland.delivery.ReportedActivity;
import foreland.delivery.ReportedDisposition;
import foreland.delivery.ReportedEvaluation;
import foreland.delivery.ReportedUpdate;
import foreland.plan.AnnualActionPlan;
import foreland.plan.Checks;
import foreland.plan.Plan;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a plan file holds: a plan, and what was delivered in its years. In the file the plan's own fields stand at the top, and
 * {@code delivery} beside them.
 *
 * @param delivery for years of the plan, each at most once
 */
public record PlanFile(Plan plan, List<DeliveredYear> delivery) {

    public PlanFile {
        delivery = List.copyOf(delivery);
        List<FinancialYear> known =
                plan.years().stream().map(year -> year.year()).toList();
        Checks checks = new Checks()
                .noneTwice("delivery", delivery, "year", year -> year.year().label(), "a delivery for");
        for (int i = 0; i < delivery.size(); i++) {
            FinancialYear year = delivery.get(i).year();
            checks.refuseIf(
                    !known.contains(year),
                    "delivery[" + i + "].year",
                    "The plan has no year " + year + ".",
                    known.isEmpty()
                            ? "Add it to years."
                            : "Add it to years, or use one of "
                                    + known.stream().map(FinancialYear::label).collect(Collectors.joining(", ")) + ".");
        }
        checks.orRefuse();
    }

    /** What was delivered on actions that the plan does not have, in sentences: they may have left it, or be misspelt. */
    List<String> unknownActions() {
        return delivery.stream().flatMap(this::unknownActions).toList();
    }

    private Stream<String> unknownActions(DeliveredYear year) {
        AnnualActionPlan actions = plan.findYear(year.year()).orElseThrow();
        return Stream.of(
                        year.updates().stream().map(ReportedUpdate::action),
                        year.activities().stream().map(ReportedActivity::action).filter(Objects::nonNull),
                        year.dispositions().stream().map(ReportedDisposition::action),
                        year.evaluations().stream().map(ReportedEvaluation::action))
                .flatMap(references -> references)
                .distinct()
                .filter(reference -> actions.findAction(reference).isEmpty())
                .map(reference -> "What was delivered in " + year.year() + " names the action " + reference
                        + ", which the plan does not have in that year.");
    }

    /** A plan of which nothing was delivered, or nothing is told. */
    public static PlanFile of(Plan plan) {
        return new PlanFile(plan, List.of());
    }
}
