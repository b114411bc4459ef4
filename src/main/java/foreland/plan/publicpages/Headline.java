package foreland.plan.publicpages;

import foreland.plan.ActionCounts;
import foreland.plan.AnnualActionPlan;
import foreland.plan.DispositionCount;
import foreland.plan.PublishedStatus;
import foreland.plan.YearAtAGlance;
import foreland.plan.YearEndDisposition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The counts of a year: those of the rows beside those published.
 *
 * @param compared whether anything was published to stand beside the rows
 */
record Headline(List<Row> rows, boolean compared) {

    /**
     * One count.
     *
     * @param note what is counted, or examples that were published
     * @param counted from the rows, or that no rows were published
     * @param differs whether the two contradict one another
     */
    record Row(String label, @Nullable String note, String counted, String published, boolean differs) {}

    static Headline of(AnnualActionPlan year) {
        YearAtAGlance rows = YearAtAGlance.of(year);
        List<ActionCounts> counts = wholeYear(year);
        List<DispositionCount> ends = year.listFacts(DispositionCount.class);
        Builder builder =
                new Builder(counts, rows.actions() > 0, !rows.dispositions().isEmpty());
        builder.always("Actions", rows.actions(), ActionCounts::total);
        builder.add("Completed", null, rows.count(PublishedStatus.COMPLETED), ActionCounts::completed);
        builder.add("Ongoing", null, rows.count(PublishedStatus.ONGOING), ActionCounts::ongoing);
        builder.add("Carried over", null, rows.count(PublishedStatus.CARRIED_OVER), ActionCounts::carriedOver);
        if (counts.stream().anyMatch(count -> count.continuing() != null)) {
            builder.add(
                    "Continuing into the next year",
                    "carried over, now day-to-day work, or in need of further work",
                    rows.goingOn(),
                    ActionCounts::continuing);
        }
        for (PublishedStatus status : List.of(
                PublishedStatus.ABSORBED_BAU,
                PublishedStatus.FURTHER_WORK_IDENTIFIED,
                PublishedStatus.NOT_STARTED,
                PublishedStatus.DELIVERED,
                PublishedStatus.UNKNOWN)) {
            builder.add(Statuses.text(status), null, rows.count(status), count -> null);
        }
        for (YearEndDisposition end : YearEndDisposition.values()) {
            builder.end(end, rows.count(end), ends);
        }
        builder.publishedOnly("Projects", ActionCounts::projects);
        builder.publishedOnly("Sub-themes", ActionCounts::subThemes);
        builder.publishedOnly("Emerging issues", ActionCounts::emergingIssues);
        return new Headline(List.copyOf(builder.rows), !counts.isEmpty() || !ends.isEmpty());
    }

    /** Published counts of the year as a whole; those of one focus area stand with it. */
    private static List<ActionCounts> wholeYear(AnnualActionPlan year) {
        return year.listFacts(ActionCounts.class).stream()
                .filter(counts -> counts.focusArea() == null)
                .toList();
    }

    /**
     * Gathers the rows.
     *
     * @param haveRows whether the year lists actions
     * @param disposed whether it says of any how it ended; else nought would contradict every published count
     */
    private record Builder(List<ActionCounts> counts, boolean haveRows, boolean disposed, List<Row> rows) {

        Builder(List<ActionCounts> counts, boolean haveRows, boolean disposed) {
            this(counts, haveRows, disposed, new ArrayList<>());
        }

        void always(String label, int counted, Function<ActionCounts, @Nullable Integer> total) {
            String published = counts.stream()
                    .map(count -> count.totalAsPublished() != null
                            ? count.totalAsPublished()
                            : count.total() == null ? null : Words.number(count.total()))
                    .filter(Objects::nonNull)
                    .distinct()
                    .collect(Collectors.joining(" or "));
            rows.add(
                    new Row(label, note(), counted(counted), Words.orNotPublished(published), differs(counted, total)));
        }

        void add(
                String label, @Nullable String note, int counted, Function<ActionCounts, @Nullable Integer> published) {
            String text = text(published);
            if (counted > 0 || !text.isEmpty()) {
                rows.add(new Row(
                        label, note, counted(counted), Words.orNotPublished(text), differs(counted, published)));
            }
        }

        void publishedOnly(String label, Function<ActionCounts, @Nullable Integer> published) {
            String text = text(published);
            if (!text.isEmpty()) {
                rows.add(new Row(label, null, "Not listed", text, false));
            }
        }

        void end(YearEndDisposition end, int counted, List<DispositionCount> published) {
            List<DispositionCount> ofThis = published.stream()
                    .filter(count -> count.disposition() == end)
                    .toList();
            if (counted == 0 && ofThis.isEmpty()) {
                return;
            }
            String text = ofThis.stream()
                    .map(count -> Words.atLeast(count.count(), false))
                    .collect(Collectors.joining(" or "));
            String examples =
                    ofThis.stream().flatMap(count -> count.examples().stream()).collect(Collectors.joining("; "));
            boolean differs =
                    counted > 0 && ofThis.stream().anyMatch(count -> count.count() != null && count.count() != counted);
            rows.add(new Row(
                    "At the year’s end: " + end.label(),
                    examples.isEmpty() ? null : "such as " + examples,
                    counted(counted),
                    Words.orNotPublished(text),
                    differs));
        }

        private String counted(int counted) {
            return haveRows ? Words.number(counted) : "Not listed";
        }

        private @Nullable String note() {
            String notes = counts.stream()
                    .map(ActionCounts::note)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("; "));
            return notes.isEmpty() ? null : notes;
        }

        private String text(Function<ActionCounts, @Nullable Integer> published) {
            return counts.stream()
                    .map(published)
                    .filter(Objects::nonNull)
                    .distinct()
                    .map(Words::number)
                    .collect(Collectors.joining(" or "));
        }

        private boolean differs(int counted, Function<ActionCounts, @Nullable Integer> published) {
            return haveRows && counts.stream().map(published).anyMatch(count -> count != null && count != counted);
        }
    }
}
