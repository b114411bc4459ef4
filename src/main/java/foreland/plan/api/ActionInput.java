package foreland.plan.api;

import foreland.api.Says;
import foreland.plan.Firmness;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An action to be written, whole: what is left out is emptied. What only pages write (its owner by name) stays as it is. */
@Says("An action to be written, whole: what is left out is emptied")
record ActionInput(
        @Says(value = "What it is called in its year, the same for life", example = "T1-03")
        String reference,

        @Says(value = "Plain, outcome first", example = "Fewer fires in bins")
        String title,

        @Says(value = "More, when there is more", example = "What it takes to get there.") @Nullable
        String description,

        @Says(value = "The code of its focus area", example = "T1") @Nullable
        String focusArea,

        @Says(value = "The agency that answers for it, by its name", example = "Northmere Fire") @Nullable
        String leadAgency,

        @Says(value = "The post that sees to it", example = "Community safety officer") @Nullable
        String ownerPost,

        @Says(value = "Other agencies that help, by name", example = "Northmere Council") @Nullable
        List<String> supportingAgencies,

        @Says("How one will know that it worked") @Nullable List<MeasureResource> measures,
        @Says("Steps on the way") @Nullable List<MilestoneResource> milestones,

        @Says(value = "Its first day", example = "2017-04-01") @Nullable
        LocalDate start,

        @Says(value = "Its last day", example = "2018-03-31") @Nullable
        LocalDate due,

        @Says("When it runs, in words") @Nullable String timescale,

        @Says(value = "What could go wrong", example = "No driver in winter") @Nullable
        String risk,

        @Says("What it is paid from") @Nullable String budget,

        @Says(value = "Settled, or provisional until budgets are", example = "FIRM") @Nullable
        Firmness firmness,

        @Says("Whether it goes on past the year; absent when not known") @Nullable
        Boolean multiYear,

        @Says("Whether it is more than ordinary work; absent when not known") @Nullable
        Boolean additionalToCoreWork,

        @Says("Anything to add") @Nullable String notes) {}
