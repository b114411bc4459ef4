package foreland.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a measure reached, as published.
 *
 * @param period in words, such as {@code 2017-18 Q1}
 * @param value in the unit of the measure
 * @param note anything to add
 */
public record PublishedActual(
        String period, BigDecimal value, @Nullable String note) {

    public PublishedActual {
        value = Figures.plain(value);
        new Checks().text("period", period).optionalText("note", note).orRefuse();
    }
}
