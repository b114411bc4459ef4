package foreland.plan.edit;

import foreland.calendar.FinancialYear;
import foreland.calendar.Period;
import foreland.plan.Action;
import foreland.plan.AnnualActionPlan;
import foreland.plan.Describes;
import foreland.plan.Direction;
import foreland.plan.Firmness;
import foreland.plan.FocusArea;
import foreland.plan.FocusAreaLink;
import foreland.plan.LinkKind;
import foreland.plan.Milestone;
import foreland.plan.MilestoneMeasure;
import foreland.plan.NarrativeMeasure;
import foreland.plan.NumericMeasure;
import foreland.plan.Plan;
import foreland.plan.PlanKind;
import foreland.plan.PlanStatus;
import foreland.plan.PublishedActual;
import foreland.plan.PublishedStatus;
import foreland.plan.StatutoryLimb;
import foreland.plan.Timescale;
import foreland.plan.YearEndDisposition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A plan of a partnership that does not exist. */
final class Samples {

    static final FinancialYear YEAR = new FinancialYear(2017);

    private Samples() {}

    /** With every field filled, those that the form does not show too. */
    static Action action() {
        return new Action(
                "T1-01",
                "Fewer fires",
                "Visits to schools",
                "T1",
                "Northmere Council",
                "Robin Fairweather",
                "Fire safety officer",
                List.of("Harbour Housing"),
                List.of(
                        new NumericMeasure(
                                "Deliberate fires",
                                "fires",
                                new BigDecimal("120"),
                                "2016-17",
                                new BigDecimal("91"),
                                Direction.REDUCE,
                                "Fire service",
                                "quarterly",
                                Describes.POPULATION,
                                List.of(new PublishedActual("2017-18 Q1", new BigDecimal("22"), null))),
                        new MilestoneMeasure("Schools chosen", LocalDate.of(2017, 9, 1), null),
                        new NarrativeMeasure("Teachers say that it helped")),
                List.of(new Milestone("Begun", LocalDate.of(2017, 6, 1), LocalDate.of(2017, 6, 8))),
                new Timescale(LocalDate.of(2017, 4, 1), LocalDate.of(2018, 3, 31), "all year"),
                "Staff leave",
                "Partnership grant",
                Firmness.PROVISIONAL,
                true,
                false,
                PublishedStatus.ONGOING,
                "Ten schools visited",
                YearEndDisposition.CARRIED_FORWARD,
                "The budget",
                "Ask again in spring",
                null,
                List.of("visits"),
                List.of("Report to Cabinet"),
                true);
    }

    static FocusArea focusArea() {
        return new FocusArea(
                "T1",
                "Safer homes",
                List.of("fires", "burglary"),
                "Fires",
                "Burglary rose",
                "Safe homes",
                List.of(new FocusAreaLink(LinkKind.POLICE_PLAN, "Westshire", "Protect the vulnerable")),
                List.of(StatutoryLimb.CRIME_AND_DISORDER));
    }

    static Plan plan(PlanStatus status) {
        return new Plan(
                "2017-20",
                PlanKind.PLAN,
                "Safer Northmere",
                "Northmere Community Safety Partnership",
                new Period(LocalDate.of(2017, 4, 1), LocalDate.of(2020, 3, 31)),
                false,
                null,
                status,
                false,
                "A place where people feel safe",
                null,
                List.of(),
                false,
                null,
                List.of(),
                List.of(focusArea()),
                List.of(new AnnualActionPlan(YEAR, null, false, null, List.of(), List.of(action()), List.of())),
                List.of());
    }
}
