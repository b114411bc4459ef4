package foreland.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds published totals against their parts and against the rows. Figures that do not add up are kept as published; this says so.
 */
public final class Reconciliation {

    private static final Pattern OVER = Pattern.compile("(?i)\\b(?:over|more than)\\s+(\\d+)");

    private final String where;
    private final List<Action> actions;
    private final List<Finding> findings = new ArrayList<>();

    private Reconciliation(String where, List<Action> actions) {
        this.where = where;
        this.actions = actions;
    }

    /** Everything in the plan that does not add up, the plan as a whole first, then year by year. */
    public static List<Finding> of(Plan plan) {
        List<Action> all =
                plan.years().stream().flatMap(year -> year.actions().stream()).toList();
        List<Finding> findings = new ArrayList<>(new Reconciliation(plan.reference(), all).check(plan.facts()));
        plan.years().forEach(year -> findings.addAll(of(year)));
        return List.copyOf(findings);
    }

    /** Everything in one year that does not add up. */
    public static List<Finding> of(AnnualActionPlan year) {
        return new Reconciliation(year.year().label(), year.actions()).check(year.facts());
    }

    private List<Finding> check(List<PublishedFact> facts) {
        for (PublishedFact fact : facts) {
            if (fact instanceof ActionCounts counts) {
                checkParts(counts);
                checkWords(counts);
                checkRows(counts, rowsAbout(counts.focusArea()));
            }
        }
        checkDispositions(facts.stream()
                .filter(DispositionCount.class::isInstance)
                .map(DispositionCount.class::cast)
                .toList());
        return findings;
    }

    private void checkParts(ActionCounts counts) {
        List<Integer> parts = Stream.of(counts.completed(), counts.ongoing(), counts.carriedOver(), counts.continuing())
                .filter(Objects::nonNull)
                .toList();
        int sum = parts.stream().mapToInt(Integer::intValue).sum();
        if (counts.total() != null && parts.size() > 1 && sum != counts.total()) {
            found("%d actions are reported, but %s make %d.".formatted(counts.total(), joined(parts), sum));
        }
    }

    /** "Over 50" contradicts parts that make 50 exactly. */
    private void checkWords(ActionCounts counts) {
        if (counts.totalAsPublished() == null || counts.total() == null) {
            return;
        }
        Matcher over = OVER.matcher(counts.totalAsPublished());
        if (over.find() && counts.total() <= Integer.parseInt(over.group(1))) {
            found("The total is published as '%s', but the parts make %d."
                    .formatted(counts.totalAsPublished(), counts.total()));
        }
    }

    /** The rows that counts are about: those of one focus area, or all. */
    private List<Action> rowsAbout(@Nullable String focusArea) {
        return actions.stream()
                .filter(action -> focusArea == null || focusArea.equals(action.focusArea()))
                .toList();
    }

    private void checkRows(ActionCounts counts, List<Action> rows) {
        if (rows.isEmpty()) {
            return;
        }
        compare("actions", counts.total(), rows.size());
        compare("completed actions", counts.completed(), count(rows, PublishedStatus.COMPLETED));
        compare("ongoing actions", counts.ongoing(), count(rows, PublishedStatus.ONGOING));
        compare("actions carried over", counts.carriedOver(), count(rows, PublishedStatus.CARRIED_OVER));
        compare(
                "continuing actions",
                counts.continuing(),
                count(
                        rows,
                        PublishedStatus.CARRIED_OVER,
                        PublishedStatus.ABSORBED_BAU,
                        PublishedStatus.FURTHER_WORK_IDENTIFIED));
    }

    private void checkDispositions(List<DispositionCount> counts) {
        for (DispositionCount count : counts) {
            long rows = actions.stream()
                    .filter(action -> action.disposition() == count.disposition())
                    .count();
            boolean disposed = actions.stream().anyMatch(action -> action.disposition() != null);
            if (disposed && count.count() != null && rows != count.count()) {
                found("Published as %s: %d. The rows here: %d."
                        .formatted(count.disposition().label(), count.count(), rows));
            }
        }
        Map<String, List<String>> waysByExample = counts.stream()
                .flatMap(count -> count.examples().stream()
                        .map(example -> Map.entry(example, count.disposition().label())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        waysByExample.forEach((example, ways) -> {
            if (ways.size() > 1) {
                found("'%s' is listed under more than one outcome: %s.".formatted(example, String.join(" and ", ways)));
            }
        });
    }

    private void compare(String what, @Nullable Integer published, long rows) {
        if (published != null && published != rows) {
            found("Published: %d %s. The rows here: %d.".formatted(published, what, rows));
        }
    }

    private static long count(List<Action> rows, PublishedStatus... statuses) {
        List<PublishedStatus> wanted = List.of(statuses);
        return rows.stream().filter(action -> wanted.contains(action.status())).count();
    }

    private void found(String sentence) {
        findings.add(new Finding(where, sentence));
    }

    private static String joined(List<Integer> parts) {
        return parts.stream().map(String::valueOf).collect(Collectors.joining(" + "));
    }
}
