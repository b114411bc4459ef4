package foreland.delivery;

import foreland.plan.Describes;
import foreland.plan.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure that an agency gave for one of its action's measures, with the measure's words as they were then.
 *
 * @param title what is measured
 * @param describes the population, or an agency's performance; empty when the plan does not say
 * @param value what was reached
 * @param asOf the last day that the figure covers: how fresh it is
 * @param note anything that one must know to read it
 * @param released whether a second person let the public see it
 */
public record MeasureValue(
        String title,
        @Nullable String unit,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable Direction direction,
        @Nullable Describes describes,
        BigDecimal value,
        LocalDate asOf,
        @Nullable String note,
        boolean released) {}
