package foreland.plan;

import foreland.calendar.FinancialYear;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a year's action plan, counted from its rows; what was published about them stands apart, in
 * {@link ActionCounts} and {@link DispositionCount}.
 *
 * @param actions how many rows
 * @param statuses how many of each status; none left out that occurs
 * @param dispositions how many ended the year in each way; an action without a disposition counts nowhere
 * @param leadAgencies how many agencies lead at least one action
 * @param withoutLead actions whose lead agency is not known
 * @param provisional actions that may still change
 * @param withTarget actions with at least one number to reach
 */
public record YearAtAGlance(
        FinancialYear year,
        int actions,
        Map<PublishedStatus, Integer> statuses,
        Map<YearEndDisposition, Integer> dispositions,
        int leadAgencies,
        int withoutLead,
        int provisional,
        int withTarget) {

    public YearAtAGlance {
        statuses = Map.copyOf(statuses);
        dispositions = Map.copyOf(dispositions);
    }

    public static YearAtAGlance of(AnnualActionPlan plan) {
        List<Action> actions = plan.actions();
        List<String> leads = actions.stream()
                .map(Action::leadAgency)
                .filter(Objects::nonNull)
                .toList();
        return new YearAtAGlance(
                plan.year(),
                actions.size(),
                tally(
                        PublishedStatus.class,
                        actions.stream().map(Action::status).toList()),
                tally(
                        YearEndDisposition.class,
                        actions.stream()
                                .map(Action::disposition)
                                .filter(Objects::nonNull)
                                .toList()),
                (int) leads.stream().distinct().count(),
                actions.size() - leads.size(),
                (int) actions.stream()
                        .filter(action -> action.firmness() == Firmness.PROVISIONAL)
                        .count(),
                (int) actions.stream().filter(YearAtAGlance::hasTarget).count());
    }

    public int count(PublishedStatus status) {
        return statuses.getOrDefault(status, 0);
    }

    public int count(YearEndDisposition disposition) {
        return dispositions.getOrDefault(disposition, 0);
    }

    /** Whether the year goes on and nothing was published of what came of it, so that its progress says more. */
    public boolean isUnderWay(LocalDate today) {
        return year.period().contains(today) && actions > 0 && count(PublishedStatus.UNKNOWN) == actions;
    }

    /** Actions that did not end with the year: carried over, now day-to-day work, or found to need more. */
    public int goingOn() {
        return count(PublishedStatus.CARRIED_OVER)
                + count(PublishedStatus.ABSORBED_BAU)
                + count(PublishedStatus.FURTHER_WORK_IDENTIFIED);
    }

    /**
     * The year in a sentence: counted from its rows; where there are none, as published, which it says. Empty when nothing
     * is known of how many actions there were.
     */
    public static Optional<String> sentence(AnnualActionPlan plan) {
        if (!plan.actions().isEmpty()) {
            YearAtAGlance counted = of(plan);
            return Optional.of(sentence(plan.year(), counted.actions + "", counted.actions, "", counted.parts()));
        }
        return plan.listFacts(ActionCounts.class).stream()
                .filter(counts -> counts.focusArea() == null && counts.total() != null)
                .findFirst()
                .map(counts -> sentence(
                        plan.year(),
                        Objects.requireNonNullElse(counts.totalAsPublished(), "" + counts.total()),
                        Objects.requireNonNull(counts.total()),
                        " as published",
                        Stream.of(
                                        part(counts.completed(), "completed"),
                                        part(counts.ongoing(), "ongoing"),
                                        part(counts.carriedOver(), "carried over"),
                                        part(counts.continuing(), "continuing into the next year"))
                                .flatMap(Optional::stream)
                                .toList()));
    }

    private List<String> parts() {
        return Stream.of(PublishedStatus.values())
                .map(status -> part(count(status), inWords(status)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String sentence(
            FinancialYear year, String total, int actions, String asPublished, List<String> parts) {
        String start =
                "The " + year + " action plan has " + total + (actions == 1 ? " action" : " actions") + asPublished;
        if (parts.isEmpty()) {
            return start + ".";
        }
        int last = parts.size() - 1;
        return start + ": " + (last == 0 ? "" : String.join(", ", parts.subList(0, last)) + " and ") + parts.get(last)
                + ".";
    }

    private static Optional<String> part(@Nullable Integer count, String what) {
        return count == null || count == 0 ? Optional.empty() : Optional.of(count + " " + what);
    }

    private static String inWords(PublishedStatus status) {
        return switch (status) {
            case FURTHER_WORK_IDENTIFIED -> "in need of further work";
            case UNKNOWN -> "with no result published yet";
            default -> status.label();
        };
    }

    private static boolean hasTarget(Action action) {
        return action.measures().stream()
                .anyMatch(measure -> measure instanceof NumericMeasure numeric && numeric.target() != null);
    }

    private static <E extends Enum<E>> Map<E, Integer> tally(Class<E> kind, Collection<E> values) {
        return values.stream()
                .collect(Collectors.toMap(value -> value, value -> 1, Integer::sum, () -> new EnumMap<>(kind)));
    }
}
