package foreland.plan.publicpages;

import foreland.calendar.DateWords;
import foreland.calendar.Period;
import foreland.plan.PerformanceFigure;
import foreland.plan.SeriesBreak;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published figure with everything that it must not be read without: its period, what it is compared with, and why it may
 * not be comparable.
 *
 * @param period the days measured, or that they were not published
 * @param comparison what it was compared with and how it changed, or that no comparison was published
 * @param caveats rank, breaks in the series and notes
 */
record PerformanceLine(
        String measure,
        String area,
        String period,
        String figure,
        String comparison,
        List<String> caveats,
        List<SourceLink> sources) {

    static PerformanceLine of(PerformanceFigure figure, List<SeriesBreak> breaks) {
        return new PerformanceLine(
                Words.sentence(figure.measure()),
                Words.orNotPublished(figure.area()),
                period(figure),
                figure.value() == null
                        ? Words.NOT_PUBLISHED
                        : (figure.isMinimum() ? "over " : "") + Words.inUnit(figure.value(), figure.unit()),
                comparison(figure),
                caveats(figure, breaks),
                SourceLink.of(figure.sources()));
    }

    private static String period(PerformanceFigure figure) {
        Period days = new Period(figure.from(), figure.to());
        if (days.isUnknown()) {
            return figure.periodText() == null ? "Period not published" : figure.periodText();
        }
        String inDays = Words.sentence(DateWords.period(days));
        return figure.periodText() == null ? inDays : inDays + " (" + figure.periodText() + ")";
    }

    private static String comparison(PerformanceFigure figure) {
        String before = figure.previous() == null
                ? null
                : "was " + Words.inUnit(figure.previous(), figure.unit()) + " "
                        + (figure.previousPeriod() == null
                                ? "(earlier period not published)"
                                : "in " + figure.previousPeriod());
        String change = change(figure);
        if (change != null && figure.comparison() == null && figure.previous() == null) {
            change += " (what it was compared with was not published)";
        }
        String text = Words.joined("; ", change, figure.comparison(), before);
        return text.isEmpty() ? "No comparison published" : Words.sentence(text);
    }

    private static @Nullable String change(PerformanceFigure figure) {
        String all = Words.joined(
                ", ",
                figure.changePct() == null ? null : Words.change(figure.changePct()) + "%",
                figure.changeAbs() == null ? null : changeIn(figure.changeAbs(), figure.unit()),
                figure.changePoints() == null ? null : Words.change(figure.changePoints()) + " percentage points",
                figure.changeText());
        return all.isEmpty() ? null : all;
    }

    private static String changeIn(BigDecimal change, @Nullable String unit) {
        return Words.change(change) + (unit == null ? "" : " " + unit);
    }

    private static List<String> caveats(PerformanceFigure figure, List<SeriesBreak> breaks) {
        List<String> caveats = new ArrayList<>();
        if (figure.rank() != null) {
            caveats.add("Rank " + figure.rank() + ", where 1 is the highest"
                    + (figure.rankNote() == null ? " (among whom was not published)" : ": " + figure.rankNote()));
        } else if (figure.rankNote() != null) {
            caveats.add(Words.sentence(figure.rankNote()));
        }
        if (figure.seriesBreak() != null) {
            caveats.add("Not comparable with earlier figures: " + figure.seriesBreak());
        }
        breaks.stream()
                .filter(change -> concerns(change, figure))
                .map(change -> "Recording changed"
                        + (change.date() == null ? "" : " on " + DateWords.day(change.date())) + ": " + change.why())
                .forEach(caveats::add);
        if (figure.note() != null) {
            caveats.add(Words.sentence(figure.note()));
        }
        return caveats;
    }

    /** A break without a measure concerns them all; one after the figure's last day does not touch it. */
    private static boolean concerns(SeriesBreak change, PerformanceFigure figure) {
        boolean later =
                change.date() != null && figure.to() != null && change.date().isAfter(figure.to());
        return !later && (change.measure() == null || change.measure().equalsIgnoreCase(figure.measure()));
    }
}
