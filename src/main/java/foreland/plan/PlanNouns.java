package foreland.plan;

import foreland.calendar.FinancialYear;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A plan taken apart into its nouns, in the plan's order, and put together again. */
final class PlanNouns {

    private final Map<PlanNoun, Object> contents = new LinkedHashMap<>();

    private PlanNouns() {}

    static PlanNouns of(Plan plan) {
        PlanNouns nouns = new PlanNouns();
        nouns.put(PlanNoun.WORDS, wordsOf(plan));
        nouns.put(PlanNoun.STANDING, new PlanNoun.Standing(plan.status(), plan.published()));
        plan.focusAreas().forEach(area -> nouns.put(PlanNoun.focusArea(area.code()), area));
        for (AnnualActionPlan year : plan.years()) {
            nouns.put(PlanNoun.year(year.year()), of(year, List.of(), List.of()));
            year.actions().forEach(action -> nouns.put(PlanNoun.action(year.year(), action.reference()), action));
            nouns.putFacts(year.year(), year.facts());
        }
        nouns.putFacts(null, plan.facts());
        return nouns;
    }

    Set<PlanNoun> all() {
        return contents.keySet();
    }

    @Nullable
    Object find(PlanNoun noun) {
        return contents.get(noun);
    }

    /** Keeps its place where it had one, and is last of its kind where it is new; nothing takes the noun away. */
    void put(PlanNoun noun, @Nullable Object content) {
        if (content == null) {
            contents.remove(noun);
        } else {
            contents.put(noun, content);
        }
    }

    List<String> codes(PlanNoun.Kind kind, @Nullable FinancialYear year) {
        return contents.keySet().stream()
                .filter(like(kind, year))
                .map(noun -> Objects.requireNonNull(noun.code()))
                .toList();
    }

    void arrange(PlanNoun.Kind kind, @Nullable FinancialYear year, List<String> codes) {
        for (String code : codes) {
            PlanNoun noun = new PlanNoun(kind, year, code);
            contents.put(noun, Objects.requireNonNull(contents.remove(noun)));
        }
    }

    /** What belongs to a year that is not there. */
    List<PlanNoun> withoutTheirYear() {
        return contents.keySet().stream()
                .filter(noun -> noun.year() != null && !contents.containsKey(PlanNoun.year(noun.year())))
                .toList();
    }

    PlanNouns withoutNames() {
        contents.replaceAll((noun, content) -> content instanceof Action action ? action.withoutOwner() : content);
        return this;
    }

    Plan plan() {
        Plan words = get(PlanNoun.WORDS, Plan.class);
        PlanNoun.Standing standing = get(PlanNoun.STANDING, PlanNoun.Standing.class);
        List<AnnualActionPlan> years = list(PlanNoun.Kind.YEAR, null, AnnualActionPlan.class).stream()
                .sorted((one, other) -> one.year().compareTo(other.year()))
                .map(year -> of(year, list(PlanNoun.Kind.ACTION, year.year(), Action.class), factsOf(year.year())))
                .toList();
        return of(words, standing, list(PlanNoun.Kind.FOCUS_AREA, null, FocusArea.class), years, factsOf(null));
    }

    private void putFacts(@Nullable FinancialYear year, List<PublishedFact> facts) {
        put(PlanNoun.facts(year), facts.isEmpty() ? null : new PlanNoun.Facts(facts));
    }

    private List<PublishedFact> factsOf(@Nullable FinancialYear year) {
        return find(PlanNoun.facts(year)) instanceof PlanNoun.Facts published ? published.facts() : List.of();
    }

    private <T> T get(PlanNoun noun, Class<T> type) {
        return type.cast(Objects.requireNonNull(find(noun)));
    }

    /** All of a kind; of one year, where it is a kind that belongs to years. */
    private <T> List<T> list(PlanNoun.Kind kind, @Nullable FinancialYear year, Class<T> type) {
        List<T> found = new ArrayList<>();
        Predicate<PlanNoun> wanted =
                kind == PlanNoun.Kind.YEAR ? noun -> noun.kind() == PlanNoun.Kind.YEAR : like(kind, year);
        contents.forEach((noun, content) -> {
            if (wanted.test(noun)) {
                found.add(type.cast(content));
            }
        });
        return found;
    }

    private static Predicate<PlanNoun> like(PlanNoun.Kind kind, @Nullable FinancialYear year) {
        return noun -> noun.kind() == kind && Objects.equals(noun.year(), year);
    }

    /** The words alone: where the plan stands is a noun of its own, so that publishing it is no change of its words. */
    private static Plan wordsOf(Plan plan) {
        return of(plan, new PlanNoun.Standing(PlanStatus.DRAFT, false), List.of(), List.of(), List.of());
    }

    private static Plan of(
            Plan words,
            PlanNoun.Standing standing,
            List<FocusArea> focusAreas,
            List<AnnualActionPlan> years,
            List<PublishedFact> facts) {
        return new Plan(
                words.reference(),
                words.kind(),
                words.title(),
                words.partnership(),
                words.period(),
                words.rolling(),
                words.periodNote(),
                standing.status(),
                standing.published(),
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

    private static AnnualActionPlan of(AnnualActionPlan words, List<Action> actions, List<PublishedFact> facts) {
        return new AnnualActionPlan(
                words.year(),
                words.title(),
                words.reconstructed(),
                words.reconstructionNote(),
                words.wordings(),
                actions,
                facts);
    }
}
