package foreland.delivery.updates;

import foreland.api.Says;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a measure of the action reached. */
record FigureResource(
        @Says(value = "The title of one of the action's numeric measures", example = "Fires in bins")
        String measure,

        @Says(value = "What was reached, in its unit", example = "27")
        BigDecimal value,

        @Says(value = "The last day that the figure covers", example = "2017-06-30")
        LocalDate asOf,

        @Says(value = "Anything that one must know to read it", example = "Without the fires of May") @Nullable
        String note) {}
