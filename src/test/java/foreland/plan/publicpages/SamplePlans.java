package foreland.plan.publicpages;

import static foreland.plan.publicpages.Sample.Y2016;
import static foreland.plan.publicpages.Sample.Y2017;
import static foreland.plan.publicpages.Sample.action;
import static foreland.plan.publicpages.Sample.area;
import static foreland.plan.publicpages.Sample.renamed;
import static foreland.plan.publicpages.Sample.year;

import foreland.calendar.FinancialYear;
import foreland.money.Money;
import foreland.plan.ActionCounts;
import foreland.plan.AgencyKind;
import foreland.plan.AgencyRef;
import foreland.plan.AnnualActionPlan;
import foreland.plan.ConsultationQuestion;
import foreland.plan.ConsultationResult;
import foreland.plan.Describes;
import foreland.plan.Direction;
import foreland.plan.DispositionCount;
import foreland.plan.FocusArea;
import foreland.plan.FocusAreaLink;
import foreland.plan.Inconsistency;
import foreland.plan.LinkKind;
import foreland.plan.NarrativeMeasure;
import foreland.plan.Note;
import foreland.plan.NumericMeasure;
import foreland.plan.OrderEvent;
import foreland.plan.OrderFact;
import foreland.plan.OutputCount;
import foreland.plan.PerformanceFigure;
import foreland.plan.Plan;
import foreland.plan.PlanKind;
import foreland.plan.PractitionerEvent;
import foreland.plan.Project;
import foreland.plan.PublishedActual;
import foreland.plan.PublishedDecision;
import foreland.plan.PublishedFact;
import foreland.plan.PublishedGrant;
import foreland.plan.PublishedStatus;
import foreland.plan.SeriesBreak;
import foreland.plan.Source;
import foreland.plan.StatutoryLimb;
import foreland.plan.YearEndDisposition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The documents of Seaville: a year that ended, a plan that runs, and a record with every kind of fact. */
final class SamplePlans {

    private static final String COUNCIL = "Seaville Borough Council";
    private static final String POLICE = "Harbour Police";
    private static final List<String> CITED = List.of("https://www.example.org/papers/minutes-2017?id=3");

    private SamplePlans() {}

    static Plan earlier() {
        return Sample.plan(
                "2016-17",
                2016,
                2017,
                List.of(area("T1", "Reducing offending"), area("T2", "Community Confidence")),
                year(
                        Y2016,
                        List.of(
                                action("T1-03", "Street week")
                                        .in("T1")
                                        .ledBy(POLICE)
                                        .with(PublishedStatus.ONGOING)
                                        .ending(YearEndDisposition.CARRIED_FORWARD)
                                        .rebuilt()
                                        .make(),
                                action("T2-01", "Harbour lights")
                                        .in("T2")
                                        .with(PublishedStatus.COMPLETED)
                                        .make()),
                        new ActionCounts(4, "over 3", 2, 2, null, null, null, null, null, null, null, CITED),
                        new DispositionCount(
                                YearEndDisposition.ABSORBED_BAU, 1, List.of("beach patrols"), null, null, CITED),
                        new Inconsistency("Beach patrols are listed twice.", null, CITED)));
    }

    static Plan current() {
        FocusArea offending = new FocusArea(
                "T1",
                "Reducing Offending",
                List.of("repeat offenders", "violence at night"),
                null,
                null,
                "Less offending",
                List.of(new FocusAreaLink(LinkKind.BOARD, "Health and Wellbeing Board", "Fewer people hurt")),
                List.of(StatutoryLimb.CRIME_AND_DISORDER, StatutoryLimb.REOFFENDING));
        FocusArea reassurance =
                renamed("T2", "Community Reassurance", "Community confidence", "Residents asked for plainer words.");
        Plan bare =
                Sample.plan("2017-20", PlanKind.PLAN, 2017, 2020, List.of(offending, reassurance), facts(), thisYear());
        return new Plan(
                bare.reference(),
                bare.kind(),
                bare.title(),
                bare.partnership(),
                bare.period(),
                false,
                null,
                bare.status(),
                true,
                bare.vision(),
                "the report and its first annex",
                List.of(
                        new Source("https://www.example.org/plan", "all but the annex"),
                        new Source("Paper copy", null)),
                false,
                null,
                List.of(
                        new AgencyRef(COUNCIL, AgencyKind.RESPONSIBLE_AUTHORITY),
                        new AgencyRef(POLICE, AgencyKind.RESPONSIBLE_AUTHORITY)),
                bare.focusAreas(),
                bare.years(),
                bare.facts());
    }

    /** A document with every kind of fact, over one year that the plan speaks of as well. */
    static Plan everything() {
        return Sample.plan(
                "everything",
                PlanKind.RECORD,
                2016,
                2017,
                List.of(),
                List.of(),
                year(Y2016, List.of(), facts().toArray(PublishedFact[]::new)));
    }

    private static AnnualActionPlan thisYear() {
        return year(
                Y2017,
                List.of(
                        action("T1-03", "Street week in the four harbour wards, with a walk of every street")
                                .in("T1")
                                .ledBy(POLICE)
                                .supportedBy(COUNCIL, "Residents’ Association")
                                .ownedBy("Pat Example", "Neighbourhood inspector")
                                .continuing("2016-17", Y2016, "T1-03")
                                .with(PublishedStatus.ONGOING)
                                .measuredBy(incidents(), new NarrativeMeasure("Residents say that it helped."))
                                .make(),
                        action("T1-04", "Safe taxis").in("T1").ledBy(COUNCIL).make(),
                        action("T2-02", "Warden hours").in("T2").ledBy(COUNCIL).make(),
                        action("T2-03", "Talk to schools").in("T2").make()));
    }

    private static NumericMeasure incidents() {
        return new NumericMeasure(
                "Incidents reported in the four wards",
                "incidents",
                new BigDecimal("1200"),
                "2016-17",
                new BigDecimal("1000"),
                Direction.REDUCE,
                POLICE,
                "quarterly",
                Describes.POPULATION,
                List.of(new PublishedActual("2017-18 Q1", new BigDecimal("280"), null)));
    }

    private static List<PublishedFact> facts() {
        return List.of(
                new OutputCount("home_safety_visit", null, 436, true, List.of("fire", "falls"), null, null, CITED),
                figure(),
                new SeriesBreak(LocalDate.of(2016, 4, 1), "all crime", "recording practice changed", null, CITED),
                new ConsultationResult(
                        "Your say",
                        LocalDate.of(2017, 1, 4),
                        LocalDate.of(2017, 1, 27),
                        null,
                        340,
                        List.of("online", "newspapers"),
                        List.of(
                                question("agree with the focus areas", "75.9", 258, 340),
                                question("safety has got worse", "46.4", null, null)),
                        null,
                        null,
                        CITED),
                new PractitionerEvent(null, "December 2016", 55, 16, List.of("public", "private"), null, null, CITED),
                new PublishedGrant(
                        "Police commissioner",
                        "Safety grant",
                        Money.pounds(33_116),
                        FinancialYear.parse("2017-18"),
                        "provisional",
                        null,
                        null,
                        null,
                        CITED),
                decision("Cabinet", LocalDate.of(2017, 3, 9)),
                decision("Executive Group", null),
                new OrderFact(
                        "4325",
                        "Harbour order",
                        LocalDate.of(2018, 7, 26),
                        LocalDate.of(2018, 7, 27),
                        null,
                        new BigDecimal("3"),
                        null,
                        List.of("Harbour", "Quay"),
                        Money.pounds(80),
                        List.of(),
                        List.of(),
                        List.of(new OrderEvent(
                                LocalDate.of(2018, 7, 26), null, "Decision", "Cabinet", null, List.of(), List.of())),
                        null,
                        null,
                        CITED),
                new Project(
                        "Night bus",
                        null,
                        null,
                        List.of(),
                        "summer 2016",
                        List.of("Harbour"),
                        COUNCIL,
                        List.of(POLICE),
                        List.of("two buses"),
                        List.of(),
                        null,
                        PublishedStatus.DELIVERED,
                        null,
                        null,
                        CITED),
                new Note("monitoring", "Quarterly updates.", null, null, List.of("Minute 12")));
    }

    private static PublishedDecision decision(String body, LocalDate date) {
        return new PublishedDecision(
                body, date, "12", null, "agreed", null, null, null, null, null, null, List.of(), null, null, CITED);
    }

    private static ConsultationQuestion question(String text, String percent, Integer people, Integer base) {
        return new ConsultationQuestion(text, new BigDecimal(percent), people, base, List.of(), List.of(), null);
    }

    static PerformanceFigure figure() {
        return new PerformanceFigure(
                "all crime",
                "Seaville",
                LocalDate.of(2015, 10, 1),
                LocalDate.of(2016, 9, 30),
                null,
                new BigDecimal("82.0"),
                "per 1000 residents",
                false,
                new BigDecimal("91"),
                null,
                new BigDecimal("-9.9"),
                null,
                null,
                null,
                null,
                1,
                "of twelve districts",
                null,
                null,
                null,
                CITED);
    }
}
