package foreland.plan.publicpages;

import foreland.calendar.DateWords;
import foreland.govuk.SummaryRow;
import foreland.plan.Describes;
import foreland.plan.Direction;
import foreland.plan.MilestoneMeasure;
import foreland.plan.NarrativeMeasure;
import foreland.plan.NumericMeasure;
import foreland.plan.PublishedActual;
import foreland.plan.SuccessMeasure;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one will know that an action worked, as a heading with lines. A number always stands with its unit and its period. */
record MeasureView(String title, List<SummaryRow> rows) {

    static MeasureView of(SuccessMeasure measure) {
        if (measure instanceof NumericMeasure numeric) {
            return of(numeric);
        }
        if (measure instanceof MilestoneMeasure step) {
            return new MeasureView(
                    Words.sentence(step.title()),
                    new FactRows()
                            .add("Kind", "Met when this step is reached")
                            .always("Due", day(step.due()))
                            .always("Reached", day(step.done()))
                            .list());
        }
        return new MeasureView(
                "In words",
                new FactRows()
                        .add("Kind", "Shown by evidence instead of a number")
                        .add("What will show it", ((NarrativeMeasure) measure).text())
                        .list());
    }

    private static MeasureView of(NumericMeasure measure) {
        return new MeasureView(
                Words.sentence(measure.title()),
                new FactRows()
                        .always("Baseline", baseline(measure))
                        .always("Target", target(measure))
                        .always("Reached", reached(measure))
                        .add("About", describes(measure.describes()))
                        .always("Source of the figures", measure.dataSource())
                        .add("How often", measure.frequency())
                        .list());
    }

    private static @Nullable String baseline(NumericMeasure measure) {
        String period = measure.baselinePeriod() == null ? "period not published" : measure.baselinePeriod();
        return measure.baseline() == null
                ? null
                : Words.inUnit(measure.baseline(), measure.unit()) + " (" + period + ")";
    }

    private static @Nullable String target(NumericMeasure measure) {
        if (measure.target() == null) {
            return measure.direction() == null
                    ? null
                    : Words.sentence(measure.direction().label()) + "; no number published";
        }
        String number = Words.inUnit(measure.target(), measure.unit());
        return measure.direction() == null ? number : inWords(measure.direction()) + number;
    }

    private static String inWords(Direction direction) {
        return switch (direction) {
            case INCREASE -> "Increase to ";
            case REDUCE -> "Reduce to ";
            case MAINTAIN -> "Maintain at ";
        };
    }

    private static String reached(NumericMeasure measure) {
        return String.join(
                "\n",
                measure.actuals().stream()
                        .map(actual -> reached(actual, measure.unit()))
                        .toList());
    }

    private static String reached(PublishedActual actual, @Nullable String unit) {
        String value = actual.period() + ": " + Words.inUnit(actual.value(), unit);
        return actual.note() == null ? value : value + " (" + actual.note() + ")";
    }

    /** Why it matters: an agency answers for its work, and nobody alone for how people fare. */
    private static @Nullable String describes(@Nullable Describes describes) {
        return describes == null
                ? null
                : switch (describes) {
                    case POPULATION -> "How people in the area fare; no one agency controls it";
                    case AGENCY_PERFORMANCE -> "How well the agency does its work";
                };
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : DateWords.day(day);
    }
}
