package foreland.plan.publicpages;

import foreland.calendar.FinancialYear;
import foreland.calendar.Period;
import foreland.plan.Action;
import foreland.plan.ActionLink;
import foreland.plan.AnnualActionPlan;
import foreland.plan.Firmness;
import foreland.plan.FocusArea;
import foreland.plan.Milestone;
import foreland.plan.Plan;
import foreland.plan.PlanKind;
import foreland.plan.PlanStatus;
import foreland.plan.PublishedFact;
import foreland.plan.PublishedStatus;
import foreland.plan.SuccessMeasure;
import foreland.plan.Timescale;
import foreland.plan.YearEndDisposition;
import java.time.LocalDate;
import java.util.List;

/** Plans of a partnership that does not exist; a test says what matters to it and leaves the rest. */
final class Sample {

    static final FinancialYear Y2016 = FinancialYear.parse("2016-17");
    static final FinancialYear Y2017 = FinancialYear.parse("2017-18");

    private Sample() {}

    static FocusArea area(String code, String title) {
        return new FocusArea(code, title, List.of(), null, null, null, List.of(), List.of());
    }

    /** A focus area with another name than in the plan before. */
    static FocusArea renamed(String code, String title, String before, String why) {
        return new FocusArea(code, title, List.of("local priorities"), before, why, null, List.of(), List.of());
    }

    static Plan plan(String reference, int from, int to, List<FocusArea> areas, AnnualActionPlan... years) {
        return plan(reference, PlanKind.PLAN, from, to, areas, List.of(), years);
    }

    static Plan plan(
            String reference,
            PlanKind kind,
            int from,
            int to,
            List<FocusArea> areas,
            List<PublishedFact> facts,
            AnnualActionPlan... years) {
        return new Plan(
                reference,
                kind,
                "Safer Seaville " + reference,
                "Seaville Community Safety Partnership",
                new Period(LocalDate.of(from, 4, 1), LocalDate.of(to, 3, 31)),
                false,
                null,
                PlanStatus.RECORDED_AS_PUBLISHED,
                true,
                "Everyone in Seaville feels safe.",
                null,
                List.of(),
                false,
                null,
                List.of(),
                areas,
                List.of(years),
                facts);
    }

    static AnnualActionPlan year(FinancialYear year, List<Action> actions, PublishedFact... facts) {
        return new AnnualActionPlan(year, null, false, null, List.of(), actions, List.of(facts));
    }

    static Act action(String reference, String title) {
        return new Act(reference, title);
    }

    /** An action in the making. */
    static final class Act {
        private final String reference;
        private final String title;
        private String area;
        private String lead;
        private List<String> supporting = List.of();
        private PublishedStatus status = PublishedStatus.UNKNOWN;
        private YearEndDisposition disposition;
        private ActionLink continues;
        private List<SuccessMeasure> measures = List.of();
        private String owner;
        private String ownerPost;
        private boolean rebuilt;

        private Act(String reference, String title) {
            this.reference = reference;
            this.title = title;
        }

        Act in(String code) {
            area = code;
            return this;
        }

        Act ledBy(String agency) {
            lead = agency;
            return this;
        }

        Act supportedBy(String... agencies) {
            supporting = List.of(agencies);
            return this;
        }

        Act with(PublishedStatus published) {
            status = published;
            return this;
        }

        Act ending(YearEndDisposition how) {
            disposition = how;
            return this;
        }

        Act continuing(String plan, FinancialYear year, String earlier) {
            continues = new ActionLink(plan, year, earlier);
            return this;
        }

        Act measuredBy(SuccessMeasure... how) {
            measures = List.of(how);
            return this;
        }

        Act ownedBy(String person, String post) {
            owner = person;
            ownerPost = post;
            return this;
        }

        Act rebuilt() {
            rebuilt = true;
            return this;
        }

        Action make() {
            return new Action(
                    reference,
                    title,
                    null,
                    area,
                    lead,
                    owner,
                    ownerPost,
                    supporting,
                    measures,
                    measures.isEmpty() ? List.of() : List.of(new Milestone("First session held", null, null)),
                    Timescale.UNKNOWN,
                    null,
                    null,
                    Firmness.UNKNOWN,
                    null,
                    null,
                    status,
                    null,
                    disposition,
                    null,
                    null,
                    continues,
                    List.of(),
                    List.of(),
                    rebuilt);
        }
    }
}
