package foreland.plan.stored;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What turns the stored parts of one kind into the wanted ones.
 *
 * @param changed as wanted, with the identity and the next version of the stored part
 */
record Changes<T>(List<Part<T>> added, List<Part<T>> changed, List<Part<T>> removed) {

    /** Compares what has no order. Which stored part a wanted one is goes by keys: first by the first, what is left by the next. */
    static <T> Changes<T> between(List<Part<T>> stored, List<Part<T>> wanted, List<Function<Part<T>, Object>> keys) {
        List<Part<T>> left = new ArrayList<>(stored);
        return compare(match(left, wanted, keys), wanted, left);
    }

    /** Compares lists; the wanted parts are given positions such that as many as possible keep theirs. */
    static <T> Changes<T> inOrder(List<Part<T>> stored, List<Part<T>> wanted, List<Function<Part<T>, Object>> keys) {
        List<Part<T>> left = new ArrayList<>(stored);
        List<@Nullable Part<T>> matches = match(left, wanted, keys);
        return compare(matches, placed(wanted, matches), left);
    }

    int count() {
        return added.size() + changed.size() + removed.size();
    }

    /** For each wanted part the stored one that it is; those found are taken from what is left. */
    private static <T> List<@Nullable Part<T>> match(
            List<Part<T>> left, List<Part<T>> wanted, List<Function<Part<T>, Object>> keys) {
        List<@Nullable Part<T>> matches = new ArrayList<>(Collections.nCopies(wanted.size(), null));
        for (Function<Part<T>, Object> key : keys) {
            Map<Object, Deque<Part<T>>> byKey = new HashMap<>();
            left.forEach(part -> byKey.computeIfAbsent(key.apply(part), none -> new ArrayDeque<>())
                    .add(part));
            for (int i = 0; i < wanted.size(); i++) {
                Deque<Part<T>> alike = byKey.get(key.apply(wanted.get(i)));
                if (matches.get(i) == null && alike != null && !alike.isEmpty()) {
                    matches.set(i, alike.remove());
                }
            }
            left.removeAll(matches);
        }
        return matches;
    }

    private static <T> List<Part<T>> placed(List<Part<T>> wanted, List<@Nullable Part<T>> matches) {
        List<@Nullable BigDecimal> kept = new ArrayList<>();
        for (Part<T> match : matches) {
            kept.add(match == null ? null : match.position());
        }
        List<BigDecimal> places = Positions.inOrder(kept);
        List<Part<T>> placed = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            placed.add(wanted.get(i).at(places.get(i)));
        }
        return placed;
    }

    private static <T> Changes<T> compare(
            List<@Nullable Part<T>> matches, List<Part<T>> wanted, List<Part<T>> removed) {
        List<Part<T>> added = new ArrayList<>();
        List<Part<T>> changed = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Part<T> match = matches.get(i);
            if (match == null) {
                added.add(wanted.get(i));
            } else if (!wanted.get(i).saysTheSameAs(match)) {
                changed.add(wanted.get(i).after(match));
            }
        }
        return new Changes<>(added, changed, removed);
    }
}
