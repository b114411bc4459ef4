package foreland.delivery.activities;

import foreland.calendar.FinancialYear;
import foreland.delivery.Activity.AgencyName;
import foreland.delivery.Activity.AreaName;
import foreland.delivery.ActivityKind;
import foreland.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is recorded of an activity; as {@link foreland.delivery.Activity}, before it has a number. */
record NewActivity(
        LocalDate date,
        ActivityKind kind,
        UUID planId,
        String plan,
        FinancialYear year,
        AgencyName agency,
        List<AgencyName> jointWith,
        String place,
        @Nullable AreaName area,
        int count,
        boolean atLeast,
        @Nullable BigDecimal hours,
        String focusArea,
        @Nullable String action,
        @Nullable String note,
        @Nullable Money costAvoided,
        @Nullable String costBasis) {}
