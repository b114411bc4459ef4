package foreland.plan;

import foreland.calendar.FinancialYear;
import foreland.calendar.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Parts of a plan with everything defaulted; a test says only what it is about. */
final class Examples {

    static final FinancialYear YEAR = FinancialYear.parse("2030-31");

    String reference = "T1-01";
    String title = "Fewer people hurt at night";
    String focusArea = "T1";
    String leadAgency = "Saltmere Police";
    String ownerPost = "Inspector";
    List<String> supporting = List.of();
    List<SuccessMeasure> measures = List.of();
    List<Milestone> milestones = List.of();
    Timescale timescale = Timescale.UNKNOWN;
    Boolean multiYear;
    PublishedStatus status = PublishedStatus.UNKNOWN;
    YearEndDisposition disposition;
    ActionLink continues;

    Action action() {
        return new Action(
                reference,
                title,
                null,
                focusArea,
                leadAgency,
                null,
                ownerPost,
                supporting,
                measures,
                milestones,
                timescale,
                null,
                null,
                Firmness.UNKNOWN,
                multiYear,
                null,
                status,
                null,
                disposition,
                null,
                null,
                continues,
                List.of(),
                List.of(),
                false);
    }

    static AnnualActionPlan year(List<Action> actions, PublishedFact... facts) {
        return new AnnualActionPlan(YEAR, null, false, null, List.of(), actions, List.of(facts));
    }

    static Plan plan(PlanStatus status, Action... actions) {
        return plan(status, year(List.of(actions)));
    }

    static Plan plan(PlanStatus status, AnnualActionPlan... years) {
        FocusArea area = new FocusArea("T1", "Safer nights out", List.of(), null, null, null, List.of(), List.of());
        return new Plan(
                "2030-34",
                PlanKind.PLAN,
                "Safer Saltmere",
                "Saltmere Community Safety Partnership",
                new Period(LocalDate.of(2030, 4, 1), LocalDate.of(2034, 3, 31)),
                false,
                null,
                status,
                true,
                null,
                null,
                List.of(),
                false,
                null,
                List.of(),
                List.of(area),
                List.of(years),
                List.of());
    }

    static NumericMeasure target(String unit) {
        return new NumericMeasure(
                "Offences at night",
                unit,
                null,
                null,
                BigDecimal.valueOf(100),
                Direction.REDUCE,
                null,
                null,
                null,
                List.of());
    }

    static ActionCounts counts(int total, String words, Integer completed, Integer ongoing, Integer carriedOver) {
        return new ActionCounts(
                total, words, completed, ongoing, carriedOver, null, null, null, null, null, null, List.of());
    }
}
