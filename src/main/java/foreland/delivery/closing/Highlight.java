package foreland.delivery.closing;

import foreland.delivery.Activity;
import foreland.delivery.ActivityTotal;
import foreland.delivery.ActivityTotals;
import foreland.plan.AnnualActionPlan;
import foreland.plan.OutputCount;
import foreland.plan.YearLife;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done in the year and that a report may tell.
 *
 * @param id by which it is chosen
 * @param words as the report says it
 * @param path where it comes from, within the partnership
 */
record Highlight(String id, String words, String path) {

    /** All that can be chosen: what was recorded adds up first, then single activities with a note, then what was published. */
    static List<Highlight> all(YearLife year, List<Activity> recorded, Optional<AnnualActionPlan> published) {
        List<Highlight> all = new ArrayList<>();
        String activities = "/desk/delivery/activities/";
        for (ActivityTotal total : ActivityTotals.of(recorded).byKind()) {
            all.add(new Highlight(
                    "kind-" + total.kind().id(),
                    total.kind().title() + ": " + total.words(),
                    activities + year.plan() + "/" + year.year() + "/totals"));
        }
        recorded.stream()
                .filter(activity -> activity.note() != null)
                .forEach(activity -> all.add(new Highlight(
                        "activity-" + activity.number(),
                        Objects.requireNonNull(activity.note()) + " ("
                                + activity.kind().title() + ", " + activity.place() + ")",
                        activities + activity.number())));
        List<OutputCount> outputs =
                published.map(annual -> annual.listFacts(OutputCount.class)).orElse(List.of());
        for (int place = 0; place < outputs.size(); place++) {
            of(outputs.get(place), "/plan/" + year.year() + "/facts", place).ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    private static Optional<Highlight> of(OutputCount output, String path, int place) {
        Integer count = output.count();
        if (count == null) {
            return Optional.empty();
        }
        String words = output.inWords() + ": " + (output.isMinimum() ? "over " : "") + "%,d".formatted(count)
                + more(output.kinds().isEmpty() ? null : String.join(", ", output.kinds()));
        return Optional.of(new Highlight("fact-" + place, words, path));
    }

    private static String more(@Nullable String text) {
        return text == null ? "" : " (" + text + ")";
    }
}
