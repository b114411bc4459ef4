package foreland.evidence.importing;

import foreland.evidence.ColumnMapping;
import foreland.evidence.DataPeriod;
import foreland.govuk.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which column is which, as chosen. */
record ColumnsForm(
        String area,
        String period,
        String fixedPeriod,
        List<String> values,
        String measure,
        String fixedMeasure,
        List<String> breakdown,
        String unit) {

    private static final int LONGEST = 100;

    static ColumnsForm posted(HttpServletRequest request) {
        return new ColumnsForm(
                typed(request, "area"),
                typed(request, "period"),
                typed(request, "fixedPeriod"),
                several(request, "values"),
                typed(request, "measure"),
                typed(request, "fixedMeasure"),
                several(request, "breakdown"),
                typed(request, "unit"));
    }

    /** As it was chosen before; nothing chosen where it never was. */
    static ColumnsForm of(@Nullable ColumnMapping before) {
        return before == null
                ? new ColumnsForm("", "", "", List.of(), "", "", List.of(), "")
                : new ColumnsForm(
                        before.area(),
                        Objects.requireNonNullElse(before.period(), ""),
                        Objects.requireNonNullElse(before.fixedPeriod(), ""),
                        before.values(),
                        Objects.requireNonNullElse(before.measure(), ""),
                        Objects.requireNonNullElse(before.fixedMeasure(), ""),
                        before.breakdown(),
                        before.unit());
    }

    Problems problems(List<String> headings) {
        Problems problems = Problems.none();
        if (!headings.contains(area)) {
            problems = problems.and("area", "Choose the column with the codes of areas");
        }
        problems = periodProblems(problems, headings);
        if (values.isEmpty() && measure.isEmpty() && fixedMeasure.isEmpty()) {
            problems = problems.and(
                    "values", "Choose the column with the numbers; or say what its lines are, and they are counted");
        }
        if (!measure.isEmpty() && !fixedMeasure.isEmpty()) {
            problems = problems.and("measure", "Choose a column, or say what all lines are: not both");
        }
        if (hasOneTwice()) {
            problems = problems.and("area", "A column can be one thing only: choose another for one of them");
        }
        if (fixedMeasure.length() > LONGEST || unit.length() > LONGEST) {
            problems = problems.and("fixedMeasure", "Shorten this to " + LONGEST + " characters");
        }
        return problems;
    }

    private Problems periodProblems(Problems problems, List<String> headings) {
        if (period.isEmpty() == fixedPeriod.isEmpty()) {
            return problems.and(
                    "period",
                    "Choose the column with the period, or say which period all lines are about: one of the two");
        }
        if (!period.isEmpty() && !headings.contains(period)) {
            return problems.and("period", "Choose a column of this table");
        }
        try {
            if (!fixedPeriod.isEmpty()) {
                DataPeriod.parse(fixedPeriod);
            }
            return problems;
        } catch (IllegalArgumentException e) {
            return problems.and("fixedPeriod", String.valueOf(e.getMessage()));
        }
    }

    private boolean hasOneTwice() {
        Set<String> seen = new HashSet<>();
        for (String column : List.of(area, period, measure)) {
            if (!column.isEmpty() && !seen.add(column)) {
                return true;
            }
        }
        return !values.stream().allMatch(seen::add) || !breakdown.stream().allMatch(seen::add);
    }

    /** Only when there are no problems. */
    ColumnMapping toMapping() {
        return new ColumnMapping(
                area, given(period), given(fixedPeriod), given(measure), given(fixedMeasure), values, breakdown, unit);
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String typed(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    private static List<String> several(HttpServletRequest request, String name) {
        String[] chosen = request.getParameterValues(name);
        return chosen == null ? List.of() : List.of(chosen);
    }
}
