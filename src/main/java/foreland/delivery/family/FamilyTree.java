package foreland.delivery.family;

import foreland.delivery.family.Member.Key;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The families of all actions, from the links between them. Every action stands in exactly one place: below the earlier action
 * that it continues, else at the top. One action may branch into several (a split); several may end in one that replaces
 * them (a merger), which belongs to all their families, and makes them one.
 *
 * <p>A link counts only if it leads to an action that is there, and a continued one is of an earlier year; so nothing goes round.
 */
final class FamilyTree {

    private final SortedMap<Key, Member> members = new TreeMap<>();
    private final Map<Key, List<Key>> children = new HashMap<>();
    private final Map<Key, List<Key>> merged = new HashMap<>();

    private FamilyTree(Collection<Member> all) {
        all.forEach(member -> members.put(member.key(), member));
        for (Member member : members.values()) {
            parentOf(member).ifPresent(parent -> add(children, parent, member.key()));
            replacementOf(member).ifPresent(into -> add(merged, into, member.key()));
        }
    }

    static FamilyTree of(Collection<Member> all) {
        return new FamilyTree(all);
    }

    private static void add(Map<Key, List<Key>> lists, Key of, Key added) {
        lists.computeIfAbsent(of, none -> new ArrayList<>()).add(added);
    }

    /**
     * An action with what went on from it.
     *
     * @param replaced the actions that were merged into it
     * @param mergedInto the action that it was merged into
     * @param missing an earlier action that it is said to continue and that is not there
     */
    record Branch(
            Member member,
            List<Branch> branches,
            List<Key> replaced,
            @Nullable Key mergedInto,
            @Nullable Key missing) {

        Branch {
            branches = List.copyOf(branches);
            replaced = List.copyOf(replaced);
        }
    }

    /** The family of an action, as trees from its earliest members on; empty when there is no such action. */
    List<Branch> familyOf(Key action) {
        if (!members.containsKey(action)) {
            return List.of();
        }
        return relatives(action).stream()
                .map(this::member)
                .filter(member -> parentOf(member).isEmpty())
                .map(this::branch)
                .toList();
    }

    /** The members of an action's family, earliest first. */
    List<Member> membersOf(Key action) {
        return members.containsKey(action)
                ? relatives(action).stream().map(this::member).toList()
                : List.of();
    }

    private Set<Key> relatives(Key action) {
        Set<Key> found = new TreeSet<>();
        Deque<Key> ahead = new ArrayDeque<>(List.of(action));
        while (!ahead.isEmpty()) {
            Key next = ahead.remove();
            if (found.add(next)) {
                Member member = member(next);
                parentOf(member).ifPresent(ahead::add);
                replacementOf(member).ifPresent(ahead::add);
                ahead.addAll(children.getOrDefault(next, List.of()));
                ahead.addAll(merged.getOrDefault(next, List.of()));
            }
        }
        return found;
    }

    private Branch branch(Member member) {
        return new Branch(
                member,
                children.getOrDefault(member.key(), List.of()).stream()
                        .map(this::member)
                        .map(this::branch)
                        .toList(),
                merged.getOrDefault(member.key(), List.of()),
                replacementOf(member).orElse(null),
                parentOf(member).isPresent() ? null : member.continues());
    }

    private Optional<Key> parentOf(Member member) {
        return member.parent()
                .filter(members::containsKey)
                .filter(parent -> parent.year().compareTo(member.key().year()) < 0);
    }

    private Optional<Key> replacementOf(Member member) {
        return Optional.ofNullable(member.replacedBy())
                .filter(members::containsKey)
                .filter(into -> !into.equals(member.key()));
    }

    private Member member(Key key) {
        Member found = members.get(key);
        if (found == null) {
            throw new IllegalStateException("No " + key.words());
        }
        return found;
    }
}
