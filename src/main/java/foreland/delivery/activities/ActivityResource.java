package foreland.delivery.activities;

import foreland.api.Says;
import foreland.delivery.Activity;
import foreland.delivery.Activity.AgencyName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An activity. It names no person. */
@Says("What one agency did, or several together, on a day. It names no person")
record ActivityResource(
        @Says(value = "By which people speak of it", example = "12")
        int number,

        @Says(value = "What was done: the title of a kind", example = "Home visits")
        String kind,

        @Says(value = "The day it was done", example = "2017-05-02")
        LocalDate date,

        @Says(value = "Where, in words", example = "Mill Lane")
        String place,

        @Says(value = "The code of an area, where one was chosen", example = "E07000114") @Nullable
        String area,

        @Says(value = "How many", example = "12") int count,

        @Says(value = "What was counted", example = "visits")
        String unit,

        @Says("Whether the count is a minimum") boolean atLeast,

        @Says(value = "The agency that recorded it", example = "Northmere Fire")
        String agency,

        @Says(value = "Those that did it together with that agency", example = "Northmere Police")
        List<String> jointWith,

        @Says(value = "The plan that it served", example = "2017-20")
        String plan,

        @Says(value = "In which year", example = "2017-18") String year,

        @Says(value = "The code of the focus area that it served", example = "T1")
        String focusArea,

        @Says(value = "The action that it served, where it is one", example = "T1-03") @Nullable
        String action,

        @Says(value = "Hours worked, where they are counted", example = "7.5") @Nullable
        BigDecimal hours,

        @Says(value = "What it would have cost otherwise, in pounds", example = "348.80") @Nullable
        String costAvoided,

        @Says(value = "How that was reckoned", example = "40 hours at £8.72") @Nullable
        String costBasis,

        @Says(value = "Anything to add", example = "With the ward's volunteers") @Nullable
        String note,

        @Says("Why it was taken out; absent while it stands") @Nullable
        String removedWhy) {

    static ActivityResource of(Activity activity) {
        Activity.Heading action = activity.action();
        return new ActivityResource(
                activity.number(),
                activity.kind().title(),
                activity.date(),
                activity.place(),
                activity.area() == null ? null : activity.area().code(),
                activity.count(),
                activity.kind().unit(activity.count()),
                activity.atLeast(),
                activity.agency().name(),
                activity.jointWith().stream().map(AgencyName::name).sorted().toList(),
                activity.plan(),
                activity.year().label(),
                activity.focusArea().reference(),
                action == null ? null : action.reference(),
                activity.hours(),
                activity.costAvoided() == null ? null : activity.costAvoided().plain(),
                activity.costBasis(),
                activity.note(),
                activity.removedWhy());
    }
}
