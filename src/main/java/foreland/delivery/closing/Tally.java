package foreland.delivery.closing;

import static java.util.stream.Collectors.joining;

import foreland.plan.YearEndDisposition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many actions end in which way. The total is the sum of the parts, always: it is not kept anywhere.
 *
 * @param counts by kind, those that occur
 * @param without how many have no disposition
 */
record Tally(Map<YearEndDisposition, Integer> counts, int without) {

    /** Those that go on in some form after the year. */
    private static final List<YearEndDisposition> CONTINUING = List.of(
            YearEndDisposition.CARRIED_FORWARD, YearEndDisposition.ABSORBED_BAU, YearEndDisposition.NEEDS_FURTHER_WORK);

    Tally {
        counts = Map.copyOf(counts);
        if (without < 0 || counts.values().stream().anyMatch(count -> count < 1)) {
            throw new IllegalArgumentException("A tally counts what is there");
        }
    }

    static Tally of(Collection<Optional<YearEndDisposition>> ends) {
        Map<YearEndDisposition, Integer> counts = new EnumMap<>(YearEndDisposition.class);
        ends.forEach(end -> end.ifPresent(kind -> counts.merge(kind, 1, Integer::sum)));
        int with = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new Tally(counts, ends.size() - with);
    }

    int count(YearEndDisposition kind) {
        return counts.getOrDefault(kind, 0);
    }

    int continuing() {
        return CONTINUING.stream().mapToInt(this::count).sum();
    }

    int total() {
        return without + counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    Tally plus(Tally other) {
        Map<YearEndDisposition, Integer> both = new EnumMap<>(YearEndDisposition.class);
        both.putAll(counts);
        other.counts.forEach((kind, count) -> both.merge(kind, count, Integer::sum));
        return new Tally(both, without + other.without);
    }

    /** Such as "50 actions: 16 completed, 28 ongoing to the year end, 6 continuing (3 absorbed …, 3 needs further work)". */
    String sentence() {
        if (total() == 0) {
            return "No actions.";
        }
        List<String> parts = new ArrayList<>();
        add(parts, YearEndDisposition.COMPLETED);
        add(parts, YearEndDisposition.ONGOING_TO_YEAR_END);
        if (continuing() > 0) {
            parts.add(continuing() + " continuing ("
                    + CONTINUING.stream()
                            .filter(kind -> count(kind) > 0)
                            .map(this::counted)
                            .collect(joining(", "))
                    + ")");
        }
        add(parts, YearEndDisposition.REPLACED);
        add(parts, YearEndDisposition.WITHDRAWN);
        if (without > 0) {
            parts.add(without + " with nothing said yet");
        }
        return total() + (total() == 1 ? " action: " : " actions: ") + String.join(", ", parts) + ".";
    }

    private void add(List<String> parts, YearEndDisposition kind) {
        if (count(kind) > 0) {
            parts.add(counted(kind));
        }
    }

    private String counted(YearEndDisposition kind) {
        return count(kind) + " " + kind.label();
    }
}
