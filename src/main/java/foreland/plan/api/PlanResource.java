package foreland.plan.api;

import foreland.api.Says;
import foreland.calendar.FinancialYear;
import foreland.plan.AnnualActionPlan;
import foreland.plan.Plan;
import foreland.plan.PlanKind;
import foreland.plan.PlanStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan, without what is below it. */
record PlanResource(
        @Says(value = "What it is called in addresses, the same for life", example = "2017-20")
        String reference,

        @Says(value = "What sort of document it is", example = "PLAN")
        PlanKind kind,

        @Says(value = "As published", example = "Safer Northmere 2017 to 2020")
        String title,

        @Says(value = "Whose plan it is", example = "Northmere Community Safety Partnership")
        String partnership,

        @Says(value = "Its first day, when known", example = "2017-04-01") @Nullable
        LocalDate from,

        @Says(value = "Its last day, when known", example = "2020-03-31") @Nullable
        LocalDate to,

        @Says(value = "Where it stands", example = "IN_FORCE")
        PlanStatus status,

        @Says(value = "Whether the public may read it", example = "true")
        boolean published,

        @Says(value = "In the partnership's words", example = "A place where people feel safe") @Nullable
        String vision,

        @Says("Whether parts were rebuilt because the originals were not to be had")
        boolean reconstructed,

        @Says(value = "The financial years that it has an action plan for", example = "2017-18")
        List<String> years,

        @Says(value = "The codes of its focus areas", example = "T1")
        List<String> focusAreas) {

    static PlanResource of(Plan plan) {
        return new PlanResource(
                plan.reference(),
                plan.kind(),
                plan.title(),
                plan.partnership(),
                plan.period().from(),
                plan.period().to(),
                plan.status(),
                plan.published(),
                plan.vision(),
                plan.reconstructed(),
                plan.years().stream()
                        .map(AnnualActionPlan::year)
                        .map(FinancialYear::label)
                        .toList(),
                plan.focusAreas().stream().map(area -> area.code()).toList());
    }
}
