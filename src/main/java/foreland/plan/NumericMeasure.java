package foreland.plan;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure with numbers. Unknown parts are left out; a number without a unit is refused.
 *
 * @param title what is measured
 * @param unit such as {@code incidents} or {@code %}
 * @param baseline where it starts from
 * @param baselinePeriod when that was, in words
 * @param target where it is to get
 * @param direction which way
 * @param dataSource who holds the figures
 * @param frequency how often they are taken
 * @param describes the population, or an agency's performance
 * @param actuals what was reached, as published
 */
public record NumericMeasure(
        String title,
        @Nullable String unit,
        @Nullable BigDecimal baseline,
        @Nullable String baselinePeriod,
        @Nullable BigDecimal target,
        @Nullable Direction direction,
        @Nullable String dataSource,
        @Nullable String frequency,
        @Nullable Describes describes,
        List<PublishedActual> actuals)
        implements SuccessMeasure {

    public NumericMeasure {
        actuals = List.copyOf(actuals);
        baseline = Figures.plainOrNone(baseline);
        target = Figures.plainOrNone(target);
        new Checks()
                .text("title", title)
                .optionalText("unit", unit)
                .optionalText("baselinePeriod", baselinePeriod)
                .optionalText("dataSource", dataSource)
                .optionalText("frequency", frequency)
                .refuseIf(
                        unit == null && target != null,
                        "unit",
                        "The target " + target + " has no unit.",
                        "Add the unit, such as incidents or %.")
                .refuseIf(
                        unit == null && target == null && (baseline != null || !actuals.isEmpty()),
                        "unit",
                        "The figures have no unit.",
                        "Add the unit, such as incidents or %.")
                .orRefuse();
    }
}
