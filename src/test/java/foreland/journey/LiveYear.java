package foreland.journey;

import foreland.calendar.FinancialYear;
import foreland.calendar.Period;
import foreland.partnership.Agency;
import foreland.plan.Action;
import foreland.plan.AnnualActionPlan;
import foreland.plan.Describes;
import foreland.plan.Direction;
import foreland.plan.Firmness;
import foreland.plan.FocusArea;
import foreland.plan.Milestone;
import foreland.plan.NumericMeasure;
import foreland.plan.Plan;
import foreland.plan.PlanKind;
import foreland.plan.PlanLife;
import foreland.plan.PlanStatus;
import foreland.plan.Plans;
import foreland.plan.PublishedStatus;
import foreland.plan.SuccessMeasure;
import foreland.plan.Timescale;
import foreland.plan.YearLife;
import foreland.plan.YearStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;

/**
 * A plan in force for a test: {@code 2017-20} with focus areas T1 and T2, and 2017-18 live with two actions for each agency
 * given, T1-01, T1-02, T1-03 and so on in the agencies' order. The first of each has a number to reduce and a milestone.
 */
public final class LiveYear {

    public static final String PLAN = "2017-20";
    public static final FinancialYear YEAR = new FinancialYear(2017);

    private LiveYear() {}

    public static YearLife in(TestPartnership partnership, ApplicationContext application, Agency... leads) {
        List<Action> actions = new ArrayList<>();
        for (Agency lead : leads) {
            actions.add(action(
                    actions.size() + 1,
                    "Fewer fires in bins",
                    lead,
                    List.of(new NumericMeasure(
                            "Fires in bins",
                            "fires",
                            new BigDecimal(120),
                            "2016-17",
                            new BigDecimal(100),
                            Direction.REDUCE,
                            "Fire service",
                            "quarterly",
                            Describes.POPULATION,
                            List.of())),
                    List.of(new Milestone("All bins seen", LocalDate.of(2017, 9, 30), null))));
            actions.add(action(actions.size() + 1, "Lamps mended in a week", lead, List.of(), List.of()));
        }
        Plan plan = new Plan(
                PLAN,
                PlanKind.PLAN,
                "Safer Northmere 2017 to 2020",
                "Northmere Community Safety Partnership",
                new Period(LocalDate.of(2017, 4, 1), LocalDate.of(2020, 3, 31)),
                false,
                null,
                PlanStatus.IN_FORCE,
                true,
                "A place where people feel safe",
                null,
                List.of(),
                false,
                null,
                List.of(),
                List.of(focusArea("T1", "Safer streets"), focusArea("T2", "Fewer fires")),
                List.of(new AnnualActionPlan(YEAR, null, false, null, List.of(), actions, List.of())),
                List.of());
        return partnership.acting(() -> {
            application.getBean(Plans.class).record(plan);
            PlanLife life = application.getBean(PlanLife.class);
            life.move(life.find(PLAN, YEAR).orElseThrow(), YearStatus.LIVE, "put in force");
            return life.find(PLAN, YEAR).orElseThrow();
        });
    }

    private static FocusArea focusArea(String code, String title) {
        return new FocusArea(code, title, List.of("Everyone"), null, null, null, List.of(), List.of());
    }

    private static Action action(
            int number, String title, Agency lead, List<SuccessMeasure> measures, List<Milestone> milestones) {
        return new Action(
                "T1-%02d".formatted(number),
                title,
                "What it takes to get there.",
                "T1",
                lead.name(),
                null,
                "Community safety officer",
                List.of(),
                measures,
                milestones,
                new Timescale(LocalDate.of(2017, 4, 1), LocalDate.of(2018, 3, 31), null),
                null,
                null,
                Firmness.FIRM,
                false,
                true,
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
