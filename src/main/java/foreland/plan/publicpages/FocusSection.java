package foreland.plan.publicpages;

import foreland.plan.Action;
import foreland.plan.ActionCounts;
import foreland.plan.AnnualActionPlan;
import foreland.plan.FocusArea;
import foreland.plan.FocusAreaWording;
import foreland.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A focus area with the actions of a year.
 *
 * @param wording the plan's own wording where the year has another; else null
 * @param published counts published for this focus area alone; null for none
 */
record FocusSection(
        String id,
        String title,
        @Nullable String wording,
        @Nullable String published,
        List<ActionLine> actions) {

    /** Every focus area of the plan, then the actions of none; empty when the year lists no action. */
    static List<FocusSection> list(Plan plan, AnnualActionPlan year, YearDocuments documents, Addresses at) {
        if (year.actions().isEmpty()) {
            return List.of();
        }
        List<FocusSection> sections = new ArrayList<>();
        for (FocusArea area : plan.focusAreas()) {
            String title = title(area, year);
            sections.add(new FocusSection(
                    plan.reference() + "-" + area.code(),
                    title,
                    title.equals(area.title()) ? null : area.title(),
                    published(area, year),
                    lines(actions(year, area.code()), plan, documents, at)));
        }
        List<Action> ofNone = year.actions().stream()
                .filter(action -> action.focusArea() == null)
                .toList();
        if (!ofNone.isEmpty()) {
            String heading = sections.isEmpty() ? "Actions" : "Focus area not published";
            sections.add(new FocusSection(
                    plan.reference() + "-none", heading, null, null, lines(ofNone, plan, documents, at)));
        }
        return sections;
    }

    static String title(FocusArea area, AnnualActionPlan year) {
        return year.wordings().stream()
                .filter(wording -> wording.code().equals(area.code()))
                .map(FocusAreaWording::title)
                .findFirst()
                .orElse(area.title());
    }

    private static List<Action> actions(AnnualActionPlan year, String code) {
        return year.actions().stream()
                .filter(action -> code.equals(action.focusArea()))
                .toList();
    }

    private static List<ActionLine> lines(List<Action> actions, Plan plan, YearDocuments documents, Addresses at) {
        return actions.stream()
                .map(action -> ActionLine.of(action, documents.address(at, plan, action)))
                .toList();
    }

    private static @Nullable String published(FocusArea area, AnnualActionPlan year) {
        String all = year.listFacts(ActionCounts.class).stream()
                .filter(counts -> area.code().equals(counts.focusArea()))
                .map(FocusSection::inWords)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? null : all;
    }

    private static String inWords(ActionCounts counts) {
        String total = counts.totalAsPublished() != null
                ? counts.totalAsPublished() + " actions"
                : counts.total() == null ? null : Words.counted(counts.total(), "action", "actions");
        return Stream.of(
                        total,
                        part(counts.completed(), "completed"),
                        part(counts.ongoing(), "ongoing"),
                        part(counts.carriedOver(), "carried over"),
                        part(counts.continuing(), "continuing"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String part(@Nullable Integer count, String what) {
        return count == null ? null : Words.number(count) + " " + what;
    }
}
