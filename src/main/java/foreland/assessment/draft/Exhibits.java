package foreland.assessment.draft;

import foreland.assessment.AssessmentData;
import foreland.assessment.Audience;
import foreland.assessment.CrimeFigures;
import foreland.assessment.CrimeFigures.Line;
import foreland.document.Block;
import foreland.document.Block.Figure;
import foreland.document.Block.Grid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tables and charts of an assessment share: its figures, what is hidden, how they are cited. */
final class Exhibits {

    private final AssessmentData data;
    private final CrimeFigures figures;
    private final List<Line> own;
    private final Hidden hidden;
    private final String source;

    Exhibits(CrimeFigures figures, Audience audience, int threshold) {
        this.data = figures.data();
        this.figures = figures;
        this.own = figures.own();
        this.hidden = Hidden.of(data, audience, threshold);
        this.source = "Source: police open data (data.police.uk), " + Written.months(data.from(), data.to()) + ".";
    }

    AssessmentData data() {
        return data;
    }

    List<Line> own() {
        return own;
    }

    CrimeFigures figures() {
        return figures;
    }

    Hidden hidden() {
        return hidden;
    }

    /** What stands under every table and chart of crimes. */
    String source() {
        return source;
    }

    /** Which months are compared with which, in words: "January to April 2025 and the same months a year before". */
    String compared() {
        List<Integer> months = data.comparable();
        if (months.size() == data.span()) {
            return "All " + months.size() + " months have data in both years.";
        }
        if (months.isEmpty()) {
            return "No month has data in both years: nothing is compared.";
        }
        return "Only the " + (months.size() == 1 ? "month" : months.size() + " months") + " with data in both years ("
                + Written.shortMonths(months.stream().map(data.months()::get).toList()) + ") "
                + (months.size() == 1 ? "is" : "are") + " compared.";
    }

    String coverage() {
        int missing = data.span() - data.monthsCovered();
        return missing == 0
                ? "All " + data.span() + " months have data."
                : missing + " of " + data.span() + " months have no data: counts are of the others, and are no fall.";
    }

    String populationYear() {
        Line all = own.get(0);
        return all.population() == null ? "" : ", " + all.populationYear();
    }

    static List<String> monthlyHeads() {
        return List.of("Area", "Type", "Month", "Count");
    }

    List<List<String>> monthlyRows(String area, List<String> name) {
        List<List<String>> rows = new ArrayList<>();
        for (AssessmentData.Series series : data.counts()) {
            if (series.area().equals(area)) {
                for (int i = 0; i < series.counts().size(); i++) {
                    if (data.covered().get(i)) {
                        rows.add(List.of(
                                name.get(0),
                                series.type(),
                                data.months().get(i).toString(),
                                series.counts().get(i).toString()));
                    }
                }
            }
        }
        return rows;
    }

    static String type(String type) {
        return type.equals(AssessmentData.ALL) ? "All crime and anti-social behaviour" : type;
    }

    /** Where there is little room. */
    static String shortType(String type) {
        return type.equals(AssessmentData.ALL) ? "All types together" : type;
    }

    static double known(@Nullable Double value) {
        return value == null ? 0 : value;
    }

    static Exhibit exhibit(Block block, String filter, String method, List<String> heads, List<List<String>> rows) {
        String id = block instanceof Grid grid ? grid.id() : ((Figure) block).id();
        String caption = block instanceof Grid grid ? grid.caption() : ((Figure) block).caption();
        return new Exhibit(id, caption, block, filter, method, heads, rows);
    }
}
