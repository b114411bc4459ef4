package foreland.plan.stored;

import foreland.calendar.FinancialYear;
import foreland.plan.Action;
import foreland.plan.AnnualActionPlan;
import foreland.plan.FocusArea;
import foreland.plan.Plan;
import foreland.plan.PublishedFact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a plan apart into nouns, and puts nouns together. */
final class Parts {

    private Parts() {}

    /** The plan's own words with these parts. */
    static Plan of(Plan words, List<FocusArea> focusAreas, List<AnnualActionPlan> years, List<PublishedFact> facts) {
        return new Plan(
                words.reference(),
                words.kind(),
                words.title(),
                words.partnership(),
                words.period(),
                words.rolling(),
                words.periodNote(),
                words.status(),
                words.published(),
                words.vision(),
                words.coverage(),
                words.sources(),
                words.reconstructed(),
                words.reconstructionNote(),
                words.agencies(),
                focusAreas,
                years,
                facts);
    }

    /** The year's own words with these parts. */
    static AnnualActionPlan of(AnnualActionPlan words, List<Action> actions, List<PublishedFact> facts) {
        return new AnnualActionPlan(
                words.year(),
                words.title(),
                words.reconstructed(),
                words.reconstructionNote(),
                words.wordings(),
                actions,
                facts);
    }

    static Plan wordsOf(Plan plan) {
        return of(plan, List.of(), List.of(), List.of());
    }

    /** A plan as new nouns, in order. */
    static StoredPlan apart(Plan plan) {
        List<Part<FocusArea>> focusAreas = new ArrayList<>();
        List<Part<AnnualActionPlan>> years = new ArrayList<>();
        List<Part<Action>> actions = new ArrayList<>();
        List<Part<PublishedFact>> facts = new ArrayList<>();
        plan.focusAreas().forEach(area -> add(focusAreas, null, area));
        plan.facts().forEach(fact -> add(facts, null, fact));
        for (AnnualActionPlan year : plan.years()) {
            years.add(fresh(year.year(), 0, of(year, List.of(), List.of())));
            year.actions().forEach(action -> add(actions, year.year(), action));
            year.facts().forEach(fact -> add(facts, year.year(), fact));
        }
        return new StoredPlan(fresh(null, 0, wordsOf(plan)), focusAreas, years, actions, facts);
    }

    private static <T> void add(List<Part<T>> parts, @Nullable FinancialYear year, T content) {
        parts.add(fresh(year, parts.size() + 1, content));
    }

    private static <T> Part<T> fresh(@Nullable FinancialYear year, int position, T content) {
        return new Part<>(UUID.randomUUID(), 1, year, BigDecimal.valueOf(position), null, content);
    }
}
