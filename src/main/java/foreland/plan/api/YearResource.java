package foreland.plan.api;

import foreland.api.Says;
import foreland.plan.AnnualActionPlan;
import foreland.plan.YearStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The action plan of one financial year. */
record YearResource(
        @Says(value = "The financial year, April to March", example = "2017-18")
        String year,

        @Says(value = "Its first day", example = "2017-04-01")
        LocalDate from,

        @Says(value = "Its last day", example = "2018-03-31")
        LocalDate to,

        @Says(value = "As published, when it has a title of its own", example = "Action plan 2017-18") @Nullable
        String title,

        @Says(value = "Where it stands", example = "LIVE") YearStatus status,

        @Says(value = "How many actions it has", example = "45")
        int actions,

        @Says("Whether rows were rebuilt because the originals were not to be had")
        boolean reconstructed) {

    static YearResource of(AnnualActionPlan plan, YearStatus status) {
        return new YearResource(
                plan.year().label(),
                plan.year().firstDay(),
                plan.year().lastDay(),
                plan.title(),
                status,
                plan.actions().size(),
                plan.reconstructed());
    }
}
