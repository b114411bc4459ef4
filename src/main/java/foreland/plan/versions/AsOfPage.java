package foreland.plan.versions;

import foreland.govuk.SummaryRow;
import foreland.partnership.LondonDay;
import foreland.plan.Action;
import foreland.plan.ActionProgress;
import foreland.plan.ActionProgress.Progress;
import foreland.plan.AnnualActionPlan;
import foreland.plan.FocusArea;
import foreland.plan.NounChange;
import foreland.plan.Plan;
import foreland.plan.PublishedFact;
import foreland.plan.Redline;
import foreland.plan.versions.Moments.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it stood at a moment.
 *
 * @param existed whether there was such a plan then
 * @param words its own words
 * @param removedSince what was in it and is no more, in words
 */
record AsOfPage(
        String plan,
        String planTitle,
        String when,
        boolean existed,
        List<SummaryRow> words,
        List<Entry> focusAreas,
        List<Year> years,
        List<String> removedSince) {

    /** A focus area or an action with all that it said. */
    record Entry(String title, List<SummaryRow> rows) {}

    /** A year with its actions, and how many things were published about it. */
    record Year(String title, List<Entry> actions, int facts) {}

    static AsOfPage of(Plan now, @Nullable Plan then, Moment moment, ActionProgress progress) {
        if (then == null) {
            return new AsOfPage(
                    now.reference(), now.title(), moment.words(), false, List.of(), List.of(), List.of(), List.of());
        }
        return new AsOfPage(
                now.reference(),
                then.title(),
                moment.words(),
                true,
                List.of(
                        SummaryRow.of("Title", then.title()),
                        SummaryRow.of("Vision", then.vision()),
                        SummaryRow.of("Status", sentence(then.status().label())),
                        SummaryRow.of("Open to the public", then.published() ? "Yes" : "No")),
                then.focusAreas().stream().map(AsOfPage::entry).toList(),
                then.years().stream()
                        .map(year -> year(then, year, progress.progressOf(then.reference(), year.year(), moment.at())))
                        .toList(),
                Redline.between(then, now).removals().stream()
                        .map(part -> sentence(part.noun().words()) + title(part.before()))
                        .toList());
    }

    private static Year year(Plan plan, AnnualActionPlan year, Map<String, Progress> progress) {
        List<PublishedFact> facts = year.facts();
        return new Year(
                year.year().label(),
                year.actions().stream()
                        .map(action -> entry(action, progress.get(action.reference())))
                        .toList(),
                facts.size());
    }

    private static Entry entry(FocusArea area) {
        return new Entry(area.code() + ": " + area.title(), rows(area, List.of("Code", "Title")));
    }

    private static Entry entry(Action action, @Nullable Progress progress) {
        List<SummaryRow> rows = new ArrayList<>();
        if (progress != null) {
            rows.add(SummaryRow.of(
                    "Progress as known then",
                    progress.quarter() + ", " + progress.rag().label() + ", accepted on "
                            + LondonDay.words(progress.accepted()) + ": " + progress.words()));
        }
        rows.addAll(rows(action, List.of("Reference", "Title")));
        return new Entry(action.reference() + ": " + action.title(), rows);
    }

    private static List<SummaryRow> rows(Object noun, List<String> saidAlready) {
        return NounChange.everything(noun).stream()
                .filter(line -> !saidAlready.contains(line.label()))
                .map(line -> SummaryRow.of(line.label(), line.to()))
                .toList();
    }

    private static String title(@Nullable Object content) {
        if (content instanceof Action action) {
            return ": " + action.title();
        }
        return content instanceof FocusArea area ? ": " + area.title() : "";
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
