package foreland.plan.api;

import foreland.api.Says;
import foreland.plan.Action;
import foreland.plan.Firmness;
import foreland.plan.PublishedStatus;
import foreland.plan.YearEndDisposition;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An action. Who sees to it is said by post, never by name. */
@Says("An action: what one lead agency answers for in one financial year. It names no person")
record ActionResource(
        @Says(value = "What it is called in its year, the same for life", example = "T1-03")
        String reference,

        @Says(value = "Plain, outcome first", example = "Fewer fires in bins")
        String title,

        @Says(value = "More, when there is more", example = "What it takes to get there.") @Nullable
        String description,

        @Says(value = "The code of its focus area", example = "T1") @Nullable
        String focusArea,

        @Says(value = "The agency that answers for it", example = "Northmere Fire") @Nullable
        String leadAgency,

        @Says(value = "The post that sees to it", example = "Community safety officer") @Nullable
        String ownerPost,

        @Says(value = "Other agencies that help", example = "Northmere Council")
        List<String> supportingAgencies,

        @Says("How one will know that it worked") List<MeasureResource> measures,
        @Says("Steps on the way") List<MilestoneResource> milestones,

        @Says(value = "Its first day", example = "2017-04-01") @Nullable
        LocalDate start,

        @Says(value = "Its last day", example = "2018-03-31") @Nullable
        LocalDate due,

        @Says("When it runs, in words") @Nullable String timescale,

        @Says(value = "What could go wrong", example = "No driver in winter") @Nullable
        String risk,

        @Says("What it is paid from") @Nullable String budget,

        @Says(value = "Settled, or provisional until budgets are", example = "FIRM")
        Firmness firmness,

        @Says("Whether it goes on past the year; absent when not known") @Nullable
        Boolean multiYear,

        @Says("Whether it is more than ordinary work; absent when not known") @Nullable
        Boolean additionalToCoreWork,

        @Says("Anything to add") @Nullable String notes,

        @Says(value = "What was published about it", example = "NOT_STARTED")
        PublishedStatus publishedStatus,

        @Says("What came of it, as published") @Nullable String outcome,

        @Says(value = "What became of it at the year's end", example = "COMPLETED") @Nullable
        YearEndDisposition disposition,

        @Says("Whether the row was rebuilt because the original was not to be had")
        boolean reconstructed) {

    static ActionResource of(Action action) {
        return new ActionResource(
                action.reference(),
                action.title(),
                action.description(),
                action.focusArea(),
                action.leadAgency(),
                action.ownerPost(),
                action.supportingAgencies(),
                action.measures().stream().map(MeasureResource::of).toList(),
                action.milestones().stream().map(MilestoneResource::of).toList(),
                action.timescale().start(),
                action.timescale().due(),
                action.timescale().text(),
                action.risk(),
                action.budget(),
                action.firmness(),
                action.multiYear(),
                action.additionalToCoreWork(),
                action.notes(),
                action.status(),
                action.outcome(),
                action.disposition(),
                action.reconstructed());
    }
}
