package foreland.plan;

import foreland.plan.PlanNoun.Order;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What turns one plan into another, noun by noun. It can be kept, and applied later to a plan that has changed elsewhere
 * meanwhile; where the same noun has changed, it says so and changes nothing.
 *
 * @param parts each noun once, in the order of the later plan, then those that go
 */
public record Redline(List<Part> parts) {

    public static final Redline EMPTY = new Redline(List.of());

    public Redline {
        parts = List.copyOf(parts);
    }

    /**
     * What one noun said and what it shall say.
     *
     * @param before nothing for what is added
     * @param after nothing for what is removed
     */
    public record Part(
            PlanNoun noun,
            @Nullable Object before,
            @Nullable Object after) {

        public Part {
            if ((before == null && after == null) || !fits(noun, before) || !fits(noun, after)) {
                throw new IllegalArgumentException("This is not what " + noun.words() + " can say");
            }
        }

        private static boolean fits(PlanNoun noun, @Nullable Object content) {
            return content == null || noun.kind().type().isInstance(content);
        }
    }

    /**
     * A noun that was changed meanwhile.
     *
     * @param part what this redline wants of it
     * @param now what it says now; nothing when it is gone
     */
    public record Conflict(Part part, @Nullable Object now) {}

    /** What comes of applying a redline. */
    public sealed interface Result {

        /** The plan with all changes made. */
        record Applied(Plan plan) implements Result {}

        /** No change was made. */
        record Conflicting(List<Conflict> conflicts) implements Result {

            public Conflicting {
                conflicts = List.copyOf(conflicts);
            }
        }
    }

    public static Redline between(Plan before, Plan after) {
        PlanNouns old = PlanNouns.of(before);
        PlanNouns now = PlanNouns.of(after);
        List<Part> parts = new ArrayList<>();
        for (PlanNoun noun : now.all()) {
            add(parts, noun, old.find(noun), now.find(noun));
            addOrder(parts, noun, old, now);
        }
        for (PlanNoun noun : old.all()) {
            if (now.find(noun) == null) {
                add(parts, noun, old.find(noun), null);
            }
        }
        return new Redline(parts);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** What this redline wants of a noun. */
    public Optional<Part> find(PlanNoun noun) {
        return parts.stream().filter(part -> part.noun().equals(noun)).findFirst();
    }

    /**
     * The current plan with these changes made to it. A noun that says already what it shall say is left so.
     *
     * @throws Refused when the rules of a plan forbid the result
     */
    public Result appliedTo(Plan current) {
        PlanNouns nouns = PlanNouns.of(current);
        List<Conflict> conflicts = new ArrayList<>();
        for (Part part : parts) {
            if (!isOrder(part.noun())) {
                Object now = nouns.find(part.noun());
                if (Objects.equals(now, part.before())) {
                    nouns.put(part.noun(), part.after());
                } else if (!Objects.equals(now, part.after())) {
                    conflicts.add(new Conflict(part, now));
                }
            }
        }
        for (Part part : parts) {
            if (isOrder(part.noun())) {
                arrange(part, nouns, conflicts);
            }
        }
        addThoseWithoutTheirYear(nouns, conflicts);
        return conflicts.isEmpty() ? new Result.Applied(nouns.plan()) : new Result.Conflicting(conflicts);
    }

    /** The same wishes, based on what the conflicting nouns say now: for someone who has seen both. */
    public Redline basedOn(List<Conflict> seen) {
        List<Part> based = new ArrayList<>();
        for (Part part : parts) {
            Optional<Conflict> met = seen.stream()
                    .filter(conflict -> conflict.part().equals(part))
                    .findFirst();
            Object before = met.isPresent() ? met.get().now() : part.before();
            if (!Objects.equals(before, part.after())) {
                based.add(new Part(part.noun(), before, part.after()));
            }
        }
        return new Redline(based);
    }

    /** The same, but for where the plan stands and who may read it. */
    public Redline withoutStanding() {
        return new Redline(parts.stream()
                .filter(part -> part.noun().kind() != PlanNoun.Kind.STANDING)
                .toList());
    }

    /** What this takes away. */
    public List<Part> removals() {
        return parts.stream().filter(part -> part.after() == null).toList();
    }

    /** The differences in words. */
    public List<NounChange> inWords() {
        return parts.stream().map(NounChange::of).toList();
    }

    private static void add(List<Part> parts, PlanNoun noun, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            parts.add(new Part(noun, before, after));
        }
    }

    /** Told with the first of its kind, and only where taking away and adding at the end would give another order. */
    private static void addOrder(List<Part> parts, PlanNoun noun, PlanNouns old, PlanNouns now) {
        if (noun.kind() != PlanNoun.Kind.FOCUS_AREA && noun.kind() != PlanNoun.Kind.ACTION) {
            return;
        }
        List<String> wanted = now.codes(noun.kind(), noun.year());
        if (!wanted.get(0).equals(noun.code())) {
            return;
        }
        List<String> before = old.codes(noun.kind(), noun.year());
        Set<String> byItself = new LinkedHashSet<>(before);
        byItself.retainAll(wanted);
        byItself.addAll(wanted);
        if (!List.copyOf(byItself).equals(wanted)) {
            PlanNoun order = noun.year() == null ? PlanNoun.FOCUS_AREA_ORDER : PlanNoun.actionOrder(noun.year());
            parts.add(new Part(order, new Order(before), new Order(wanted)));
        }
    }

    private static boolean isOrder(PlanNoun noun) {
        return noun.kind() == PlanNoun.Kind.FOCUS_AREA_ORDER || noun.kind() == PlanNoun.Kind.ACTION_ORDER;
    }

    private static void arrange(Part part, PlanNouns nouns, List<Conflict> conflicts) {
        PlanNoun.Kind kind =
                part.noun().kind() == PlanNoun.Kind.FOCUS_AREA_ORDER ? PlanNoun.Kind.FOCUS_AREA : PlanNoun.Kind.ACTION;
        List<String> now = nouns.codes(kind, part.noun().year());
        List<String> before = order(part.before());
        List<String> wanted = order(part.after());
        boolean asBefore = together(now, before).equals(together(before, now));
        boolean asWanted = together(now, wanted).equals(together(wanted, now));
        if (asBefore && !asWanted) {
            nouns.arrange(kind, part.noun().year(), arranged(now, wanted));
        } else if (!asWanted) {
            conflicts.add(new Conflict(part, new Order(now)));
        }
    }

    private static List<String> order(@Nullable Object content) {
        return content instanceof Order order ? order.order() : List.of();
    }

    private static List<String> together(List<String> some, List<String> with) {
        return some.stream().filter(with::contains).toList();
    }

    /** As wanted; what the wish does not know stays behind what it stood behind. */
    private static List<String> arranged(List<String> now, List<String> wanted) {
        List<String> arranged = new ArrayList<>(together(wanted, now));
        for (int i = 0; i < now.size(); i++) {
            if (!arranged.contains(now.get(i))) {
                arranged.add(i == 0 ? 0 : arranged.indexOf(now.get(i - 1)) + 1, now.get(i));
            }
        }
        return arranged;
    }

    /** A year went while something was added to it, here or there. */
    private void addThoseWithoutTheirYear(PlanNouns nouns, List<Conflict> conflicts) {
        for (PlanNoun orphan : nouns.withoutTheirYear()) {
            PlanNoun year = PlanNoun.year(Objects.requireNonNull(orphan.year()));
            find(orphan)
                    .or(() -> find(year))
                    .map(part -> new Conflict(part, null))
                    .filter(conflict -> !conflicts.contains(conflict))
                    .ifPresent(conflicts::add);
        }
    }
}
