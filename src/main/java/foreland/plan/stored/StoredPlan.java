package foreland.plan.stored;

import foreland.calendar.FinancialYear;
import foreland.plan.Action;
import foreland.plan.AnnualActionPlan;
import foreland.plan.FocusArea;
import foreland.plan.Plan;
import foreland.plan.PublishedFact;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan taken apart into the nouns that are stored, and put together again.
 *
 * @param header the plan without its parts
 * @param focusAreas in order
 * @param years without their actions and facts, in time order
 * @param actions of all years, in order
 * @param facts of the plan and of all years, in order
 */
record StoredPlan(
        Part<Plan> header,
        List<Part<FocusArea>> focusAreas,
        List<Part<AnnualActionPlan>> years,
        List<Part<Action>> actions,
        List<Part<PublishedFact>> facts) {

    UUID id() {
        return header.id();
    }

    Plan plan() {
        return Parts.of(
                header.content(),
                contents(focusAreas),
                years.stream()
                        .map(Part::content)
                        .sorted(Comparator.comparing(AnnualActionPlan::year))
                        .map(year -> Parts.of(year, of(year.year(), actions), of(year.year(), facts)))
                        .toList(),
                of(null, facts));
    }

    private static <T> List<T> of(@Nullable FinancialYear year, List<Part<T>> parts) {
        return contents(
                parts.stream().filter(part -> Objects.equals(part.year(), year)).toList());
    }

    private static <T> List<T> contents(List<Part<T>> parts) {
        return parts.stream()
                .sorted(Comparator.comparing(Part::position))
                .map(Part::content)
                .toList();
    }
}
