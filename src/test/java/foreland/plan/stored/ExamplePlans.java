package foreland.plan.stored;

import foreland.calendar.FinancialYear;
import foreland.calendar.Period;
import foreland.plan.Action;
import foreland.plan.AgencyKind;
import foreland.plan.AgencyRef;
import foreland.plan.AnnualActionPlan;
import foreland.plan.Describes;
import foreland.plan.Direction;
import foreland.plan.Firmness;
import foreland.plan.FocusArea;
import foreland.plan.Milestone;
import foreland.plan.NarrativeMeasure;
import foreland.plan.Note;
import foreland.plan.NumericMeasure;
import foreland.plan.Plan;
import foreland.plan.PlanKind;
import foreland.plan.PlanStatus;
import foreland.plan.PublishedStatus;
import foreland.plan.Source;
import foreland.plan.StatutoryLimb;
import foreland.plan.SuccessMeasure;
import foreland.plan.Timescale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A small plan of a made-up partnership, and the same with one thing changed. */
final class ExamplePlans {

    static final FinancialYear YEAR = new FinancialYear(2017);

    private ExamplePlans() {}

    /** Seven nouns: the plan, two focus areas, a year, two actions, a fact. */
    static Plan northmarsh() {
        return with(List.of(fires("91"), lighting()));
    }

    static Plan withTarget(String target) {
        return with(List.of(fires(target), lighting()));
    }

    static Plan withActionInBetween(String reference) {
        return with(List.of(fires("91"), action(reference, "In between", List.of()), lighting()));
    }

    static Plan withoutAction(String reference) {
        List<Action> actions = new ArrayList<>(List.of(fires("91"), lighting()));
        actions.removeIf(action -> action.reference().equals(reference));
        return with(actions);
    }

    static Plan with(List<Action> actions) {
        return new Plan(
                "2017-20",
                PlanKind.PLAN,
                "Safer Northmarsh",
                "Northmarsh Community Safety Partnership",
                new Period(LocalDate.of(2017, 4, 1), LocalDate.of(2020, 3, 31)),
                false,
                null,
                PlanStatus.IN_FORCE,
                false,
                "A place where people feel safe",
                null,
                List.of(new Source("Report to Cabinet", null)),
                false,
                null,
                List.of(
                        new AgencyRef("Northmarsh District Council", AgencyKind.RESPONSIBLE_AUTHORITY),
                        new AgencyRef("Northmarsh Police", AgencyKind.RESPONSIBLE_AUTHORITY)),
                List.of(focusArea("T1", "Fires"), focusArea("T2", "Streets")),
                List.of(new AnnualActionPlan(
                        YEAR,
                        null,
                        false,
                        null,
                        List.of(),
                        actions,
                        List.of(new Note("monitoring", "Every quarter", null, "T1", List.of())))),
                List.of());
    }

    static FocusArea focusArea(String code, String title) {
        return new FocusArea(
                code, title, List.of(), null, null, null, List.of(), List.of(StatutoryLimb.CRIME_AND_DISORDER));
    }

    static Action fires(String target) {
        return action(
                "T1-01",
                "Fewer fires",
                List.of(new NumericMeasure(
                        "Deliberate fires",
                        "fires",
                        new BigDecimal("120"),
                        "2016-17",
                        new BigDecimal(target),
                        Direction.REDUCE,
                        "Fire service",
                        "quarterly",
                        Describes.POPULATION,
                        List.of())));
    }

    static Action lighting() {
        return action("T1-02", "Lighting along the harbour", List.of(new NarrativeMeasure("People feel safer there")));
    }

    static Action action(String reference, String title, List<SuccessMeasure> measures) {
        return new Action(
                reference,
                title,
                null,
                "T1",
                "Northmarsh Police",
                "Robin Fairweather",
                null,
                List.of("Harbour Housing"),
                measures,
                List.of(new Milestone("Begun", LocalDate.of(2017, 6, 1), null)),
                Timescale.UNKNOWN,
                null,
                null,
                Firmness.FIRM,
                null,
                null,
                PublishedStatus.UNKNOWN,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                false);
    }
}
