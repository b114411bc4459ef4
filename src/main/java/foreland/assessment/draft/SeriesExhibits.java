package foreland.assessment.draft;

import foreland.assessment.AssessmentData;
import foreland.assessment.ControlledSeries;
import foreland.document.Block.Figure;
import foreland.document.Words;
import foreland.govuk.chart.ControlChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Types month by month, with the limits of chance where there are enough months. */
final class SeriesExhibits {

    private final AssessmentData data;
    private final Exhibits exhibits;

    SeriesExhibits(Exhibits exhibits) {
        this.exhibits = exhibits;
        this.data = exhibits.data();
    }

    /** A type by month, drawn from its first month with data; a month without data breaks the line. */
    Exhibit of(String type) {
        int first = Math.max(0, data.covered().indexOf(true));
        int[] monthly = data.monthly(data.area().code(), type);
        List<@Nullable Integer> counts = new ArrayList<>();
        List<String> months = new ArrayList<>();
        for (int i = first; i < monthly.length; i++) {
            counts.add(data.covered().get(i) ? (Integer) monthly[i] : null);
            months.add(Written.shortMonth(data.months().get(i)));
        }
        Set<Integer> broken = broken(type, first);
        List<ControlChart.Reading> readings = ControlledSeries.of(counts, broken);
        String title = Exhibits.type(type) + " by month, " + data.area().name();
        ControlChart chart = new ControlChart(
                title,
                "incidents a month",
                months,
                readings,
                broken.stream()
                        .map(before -> new ControlChart.Break(before, "change of recording"))
                        .toList());
        String said = IntStream.range(0, counts.size())
                .filter(i -> counts.get(i) != null)
                .mapToObj(i -> months.get(i) + " " + counts.get(i))
                .reduce((one, other) -> one + ", " + other)
                .orElse("no month has data");
        return Exhibits.exhibit(
                new Figure(
                        Slugs.of(type) + "-series",
                        title,
                        chart.drawing(),
                        chart.description() + " " + said + ".",
                        List.of(Words.of("Source: police open data (data.police.uk), incidents a month. " + gaps(counts)
                                + limits(readings) + breaks(type)))),
                Exhibits.type(type) + ", " + data.area().name() + ", each month with data",
                Methods.SERIES,
                Exhibits.monthlyHeads(),
                exhibits.monthlyRows(data.area().code(), List.of(data.area().name())).stream()
                        .filter(row ->
                                type.equals(AssessmentData.ALL) || row.get(1).equals(type))
                        .toList());
    }

    private Set<Integer> broken(String type, int first) {
        Set<Integer> broken = new TreeSet<>();
        for (AssessmentData.BreakNote note : data.breaks()) {
            int at = data.months().indexOf(note.from()) - first;
            if (at > 0 && (note.types().isEmpty() || note.types().contains(type))) {
                broken.add(at);
            }
        }
        return broken;
    }

    private static String gaps(List<@Nullable Integer> counts) {
        long missing = counts.stream().filter(count -> count == null).count();
        return missing == 0
                ? "Every month has data."
                : missing + " of " + counts.size() + " months have no data: the line is broken there, and is no fall.";
    }

    private static String limits(List<ControlChart.Reading> readings) {
        long signals =
                readings.stream().filter(reading -> reading.signal() != null).count();
        if (readings.stream().allMatch(reading -> reading.upper() == null)) {
            return " Fewer than " + ControlledSeries.LEAST_FOR_LIMITS
                    + " months follow one another: no limits of chance are drawn.";
        }
        return " The limits of chance are those of the months that follow one another without a gap (XmR chart); "
                + (signals == 0
                        ? "no month stands out."
                        : signals + (signals == 1 ? " month stands out." : " months stand out."));
    }

    private String breaks(String type) {
        return data.breaks().stream()
                .filter(note -> note.types().isEmpty() || note.types().contains(type))
                .map(note -> " From " + Written.month(note.from()) + ": " + note.what())
                .reduce("", String::concat);
    }
}
