package foreland.delivery.closing;

import foreland.plan.ActionCounts;
import foreland.plan.AnnualActionPlan;
import foreland.plan.DispositionCount;
import foreland.plan.Finding;
import foreland.plan.Inconsistency;
import foreland.plan.Reconciliation;
import foreland.plan.YearEndDisposition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was published of a year's end, beside what its actions say. Where they differ, both stand.
 *
 * @param contradictions what does not add up, a sentence each
 */
record Published(List<Row> rows, List<String> contradictions) {

    Published {
        rows = List.copyOf(rows);
        contradictions = List.copyOf(contradictions);
    }

    /**
     * One figure.
     *
     * @param published as it was published, in words where it was
     * @param computed from the actions
     */
    record Row(String what, String published, int computed) {

        /** Whether the words are the very number. */
        boolean agrees() {
            return published.equals(String.valueOf(computed));
        }
    }

    static Published of(AnnualActionPlan year, Tally tally) {
        List<Row> rows = new ArrayList<>();
        for (ActionCounts counts : year.listFacts(ActionCounts.class)) {
            if (counts.focusArea() == null) {
                add(rows, "Actions", counts.totalAsPublished(), counts.total(), tally.total());
                add(rows, "Completed", null, counts.completed(), tally.count(YearEndDisposition.COMPLETED));
                add(rows, "Ongoing", null, counts.ongoing(), tally.count(YearEndDisposition.ONGOING_TO_YEAR_END));
                add(rows, "Continuing", null, counts.continuing(), tally.continuing());
                add(rows, "Carried over", null, counts.carriedOver(), tally.count(YearEndDisposition.CARRIED_FORWARD));
            }
        }
        for (DispositionCount count : year.listFacts(DispositionCount.class)) {
            if (count.focusArea() == null) {
                add(
                        rows,
                        DispositionWords.capital(count.disposition().label()),
                        null,
                        count.count(),
                        tally.count(count.disposition()));
            }
        }
        List<String> contradictions = Stream.concat(
                        year.listFacts(Inconsistency.class).stream()
                                .map(noticed -> DispositionWords.capital(Said.sentence(noticed.text()))),
                        Reconciliation.of(year).stream().map(Finding::sentence))
                .distinct()
                .toList();
        return new Published(rows, contradictions);
    }

    private static void add(
            List<Row> rows, String what, @Nullable String words, @Nullable Integer published, int computed) {
        if (words != null || published != null) {
            rows.add(new Row(what, words != null ? words : String.valueOf(published), computed));
        }
    }
}
