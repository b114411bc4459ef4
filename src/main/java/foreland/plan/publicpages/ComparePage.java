package foreland.plan.publicpages;

import foreland.calendar.FinancialYear;
import foreland.govuk.Choice;
import foreland.plan.Action;
import foreland.plan.YearComparison;
import foreland.plan.YearComparison.FocusAreaPair;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two years side by side, and the form to choose them.
 *
 * @param explanation what stands in the way of a comparison, or who says what; null for nothing
 * @param result null when there is nothing to compare
 */
record ComparePage(
        Addresses at,
        List<Choice> years,
        String left,
        String right,
        @Nullable String explanation,
        @Nullable Result result) {

    /** A focus area in both years, and what happened to it. */
    record AreaRow(String before, String after, String change) {}

    /** An action before and after. */
    record Pair(ActionLine before, ActionLine after) {}

    /** An action that is gone, and what became of it. */
    record Gone(ActionLine action, String fate) {}

    /** The comparison as shown. */
    record Result(
            String sentence, List<AreaRow> areas, List<Pair> continued, List<ActionLine> added, List<Gone> gone) {}

    static ComparePage of(
            List<FinancialYear> years, String left, String right, @Nullable String explanation, Addresses at) {
        return new ComparePage(at, choices(years), left, right, explanation, null);
    }

    static ComparePage of(List<FinancialYear> years, YearDocuments earlier, YearDocuments later, Addresses at) {
        String left = earlier.year().label();
        String right = later.year().label();
        YearDocuments.Speaking before = earlier.findMain().orElse(null);
        YearDocuments.Speaking after = later.findMain().orElse(null);
        if (before == null || after == null) {
            String silent = before == null ? left : right;
            return of(years, left, right, "No action plan was published for " + silent + ".", at);
        }
        YearComparison comparison = YearComparison.of(before.plan(), before.year(), after.plan(), after.year());
        Stream<String> withoutRows = Stream.of(before, after)
                .filter(document -> document.year().actions().isEmpty())
                .map(document -> "The single actions of " + document.year().year()
                        + " were not published, so that its actions cannot be compared.");
        String explanation = withoutRows.collect(Collectors.joining(" "));
        return new ComparePage(
                at,
                choices(years),
                left,
                right,
                explanation.isEmpty() ? null : explanation,
                result(comparison, earlier, before, later, after, at));
    }

    private static Result result(
            YearComparison comparison,
            YearDocuments earlier,
            YearDocuments.Speaking before,
            YearDocuments later,
            YearDocuments.Speaking after,
            Addresses at) {
        return new Result(
                sentence(comparison, earlier.year(), later.year()),
                comparison.focusAreas().stream().map(ComparePage::row).toList(),
                comparison.continued().stream()
                        .map(pair -> new Pair(
                                line(pair.before(), earlier, before, at), line(pair.after(), later, after, at)))
                        .toList(),
                comparison.added().stream()
                        .map(action -> line(action, later, after, at))
                        .toList(),
                comparison.gone().stream()
                        .map(action -> new Gone(line(action, earlier, before, at), fate(action)))
                        .toList());
    }

    static String sentence(YearComparison comparison, FinancialYear left, FinancialYear right) {
        int continued = comparison.continued().size();
        int before = continued + comparison.gone().size();
        int after = continued + comparison.added().size();
        return "%s listed %s and %s listed %s: %d continued, %d new and %d no longer there."
                .formatted(
                        left,
                        Words.counted(before, "action", "actions"),
                        right,
                        Words.counted(after, "action", "actions"),
                        continued,
                        comparison.added().size(),
                        comparison.gone().size());
    }

    private static AreaRow row(FocusAreaPair pair) {
        String before = pair.before();
        String after = pair.after();
        if (before == null || after == null) {
            return before == null
                    ? new AreaRow("–", Words.sentence(after == null ? "" : after), "New")
                    : new AreaRow(before, "–", "No longer a focus area");
        }
        if (!pair.renamed()) {
            return new AreaRow(before, after, "The same");
        }
        return new AreaRow(
                before,
                after,
                pair.whyChanged() == null ? "Renamed; no reason published" : "Renamed: " + pair.whyChanged());
    }

    private static ActionLine line(
            Action action, YearDocuments documents, YearDocuments.Speaking document, Addresses at) {
        return ActionLine.of(action, documents.address(at, document.plan(), action));
    }

    private static String fate(Action action) {
        return action.disposition() == null
                ? Statuses.text(action.status())
                : Words.sentence(action.disposition().label());
    }

    private static List<Choice> choices(List<FinancialYear> years) {
        return Choice.of(years, FinancialYear::label, FinancialYear::label);
    }
}
