package foreland.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure as published, with its own dates: assessment years are not financial years. Only what the source gives is filled in.
 *
 * @param measure what was measured
 * @param area where
 * @param from first day measured
 * @param to last day measured
 * @param periodText the period in words
 * @param value the figure
 * @param unit of the figure
 * @param isMinimum whether it was published as "over" or "at least"
 * @param previous the earlier figure
 * @param previousPeriod when that was, in words
 * @param changePct change in per cent
 * @param changeAbs change in the unit
 * @param changePoints change in percentage points
 * @param changeText change in words
 * @param comparison what the change compares with
 * @param rank place among others, 1 for the highest
 * @param rankNote the rank in words
 * @param note anything to add
 * @param seriesBreak why it cannot be compared with earlier ones
 * @param focusArea code of the focus area that it is about
 * @param sources where it was published
 */
public record PerformanceFigure(
        String measure,
        @Nullable String area,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String periodText,
        @Nullable BigDecimal value,
        @Nullable String unit,
        boolean isMinimum,
        @Nullable BigDecimal previous,
        @Nullable String previousPeriod,
        @Nullable BigDecimal changePct,
        @Nullable BigDecimal changeAbs,
        @Nullable BigDecimal changePoints,
        @Nullable String changeText,
        @Nullable String comparison,
        @Nullable Integer rank,
        @Nullable String rankNote,
        @Nullable String note,
        @Nullable String seriesBreak,
        @Nullable String focusArea,
        List<String> sources)
        implements PublishedFact {

    public PerformanceFigure {
        sources = List.copyOf(sources);
        value = Figures.plainOrNone(value);
        previous = Figures.plainOrNone(previous);
        changePct = Figures.plainOrNone(changePct);
        changeAbs = Figures.plainOrNone(changeAbs);
        changePoints = Figures.plainOrNone(changePoints);
        new Checks()
                .text("measure", measure)
                .optionalText("area", area)
                .optionalText("periodText", periodText)
                .optionalText("unit", unit)
                .optionalText("previousPeriod", previousPeriod)
                .optionalText("changeText", changeText)
                .optionalText("comparison", comparison)
                .optionalText("rankNote", rankNote)
                .optionalText("note", note)
                .optionalText("seriesBreak", seriesBreak)
                .inOrder("to", from, to)
                .refuseIf(rank != null && rank < 1, "rank", "A rank starts at 1.", "Write 1 for the highest.")
                .lines("sources", sources)
                .orRefuse();
    }
}
