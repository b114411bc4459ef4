package foreland.delivery.activities;

import foreland.api.Says;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An activity to be recorded, or how it should read. */
@Says("An activity to be recorded, or how it should read. Name no person in it")
record ActivityInput(
        @Says(value = "What was done: the title of a kind, as GET /activity-kinds has it", example = "Home visits")
        String kind,

        @Says(value = "The day it was done", example = "2017-05-02")
        LocalDate date,

        @Says(value = "Where, in words", example = "Mill Lane", most = 200)
        String place,

        @Says(value = "The code of an area that the partnership covers", example = "E07000114") @Nullable
        String area,

        @Says(value = "How many", example = "12") int count,
        @Says("Whether the count is a minimum") @Nullable Boolean atLeast,

        @Says(
                value = "The agency that it is recorded for; needed by who records for several",
                example = "Northmere Fire")
        @Nullable
        String agency,

        @Says(value = "Those that did it together with that agency", example = "Northmere Police") @Nullable
        List<String> jointWith,

        @Says(value = "The plan that it served", example = "2017-20")
        String plan,

        @Says(value = "The code of the focus area that it served", example = "T1") @Nullable
        String focusArea,

        @Says(value = "The action that it served, where it is one", example = "T1-03") @Nullable
        String action,

        @Says(value = "Hours worked, where they are counted", example = "7.5") @Nullable
        BigDecimal hours,

        @Says(value = "What it would have cost otherwise, in pounds", example = "348.80") @Nullable
        String costAvoided,

        @Says(value = "How that was reckoned", example = "40 hours at £8.72") @Nullable
        String costBasis,

        @Says(value = "Anything to add", example = "With the ward's volunteers", most = 1000) @Nullable
        String note) {}
