package foreland.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a stranger's columns become observations, by their headings. Either each line is one value of a measure, or several columns
 * are each a measure of the line's area and period, or lines are counted.
 *
 * @param area the column of area codes
 * @param period the column of periods; null when all lines are about {@code fixedPeriod}
 * @param fixedPeriod as {@link DataPeriod#parse} reads it; null when a column has it
 * @param measure the column that names the measure; null when the columns of values do, or {@code fixedMeasure}
 * @param fixedMeasure what all values measure; null when a column or the headings tell
 * @param values the columns of values; none when lines are counted
 * @param breakdown columns that say what a value is a part of
 * @param unit what is counted or measured
 */
public record ColumnMapping(
        String area,
        @Nullable String period,
        @Nullable String fixedPeriod,
        @Nullable String measure,
        @Nullable String fixedMeasure,
        List<String> values,
        List<String> breakdown,
        String unit) {

    public ColumnMapping {
        values = List.copyOf(values);
        breakdown = List.copyOf(breakdown);
        if ((period == null) == (fixedPeriod == null)) {
            throw new IllegalArgumentException("Say which column has the period, or which period all lines are about.");
        }
        if (values.isEmpty() && measure == null && fixedMeasure == null) {
            throw new IllegalArgumentException("Where lines are counted, say what they are.");
        }
    }

    /** Every column that has a part in it. */
    public List<String> columns() {
        return Stream.of(
                        Stream.of(area),
                        Stream.ofNullable(period),
                        Stream.ofNullable(measure),
                        values.stream(),
                        breakdown.stream())
                .flatMap(each -> each)
                .toList();
    }
}
