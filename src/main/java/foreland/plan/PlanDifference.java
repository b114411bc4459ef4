package foreland.plan;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What would change if one plan took the place of another. Equal plans have no changes, and plans without changes are equal. */
public final class PlanDifference {

    private final List<Change> changes = new ArrayList<>();

    private PlanDifference() {}

    /** The changes in the order of the plan: its own fields first, then focus areas, years with their actions, and facts. */
    public static List<Change> between(Plan before, Plan after) {
        PlanDifference difference = new PlanDifference();
        difference.compareRecords("the plan", before, after);
        return List.copyOf(difference.changes);
    }

    /** The changes of one noun that is there before and after. */
    static List<Change> ofOne(String noun, Object before, Object after) {
        PlanDifference difference = new PlanDifference();
        difference.compareRecords(noun, before, after);
        return List.copyOf(difference.changes);
    }

    private void compareRecords(String noun, Object before, Object after) {
        for (RecordComponent component : before.getClass().getRecordComponents()) {
            Object from = value(component, before);
            Object to = value(component, after);
            if (!Objects.equals(from, to)) {
                compareValues(noun, component, from, to);
            }
        }
    }

    private void compareValues(String noun, RecordComponent component, @Nullable Object from, @Nullable Object to) {
        if (from instanceof List<?> before && to instanceof List<?> after && holdsRecords(component)) {
            compareLists(noun, Wording.words(component.getName()), before, after);
        } else {
            changes.add(new Change(
                    Change.Kind.CHANGED,
                    noun,
                    Wording.words(component.getName()),
                    Wording.text(from),
                    Wording.text(to)));
        }
    }

    private void compareLists(String owner, String field, List<?> before, List<?> after) {
        Map<String, Object> old = byName(before);
        Map<String, Object> now = byName(after);
        int found = changes.size();
        old.forEach((name, item) -> {
            Object same = now.get(name);
            if (same == null) {
                changes.add(new Change(Change.Kind.REMOVED, of(name, owner), null, Wording.content(item), null));
            } else if (same.getClass() != item.getClass()) {
                changes.add(new Change(
                        Change.Kind.CHANGED, of(name, owner), "type", Wording.noun(item), Wording.noun(same)));
            } else {
                compareRecords(of(name, owner), item, same);
            }
        });
        now.forEach((name, item) -> {
            if (!old.containsKey(name)) {
                changes.add(new Change(Change.Kind.ADDED, of(name, owner), null, null, Wording.content(item)));
            }
        });
        if (changes.size() == found) {
            changes.add(new Change(Change.Kind.CHANGED, owner, "order of " + field, names(old), names(now)));
        }
    }

    /** Items by what they are called; a second of the same name is told apart by its number. */
    private static Map<String, Object> byName(List<?> items) {
        Map<String, Object> byName = new LinkedHashMap<>();
        for (Object item : items) {
            String name = Wording.name(item);
            String unique = name;
            for (int number = 2; byName.containsKey(unique); number++) {
                unique = name + " (" + number + ")";
            }
            byName.put(unique, item);
        }
        return byName;
    }

    private static String names(Map<String, Object> items) {
        return String.join(", ", items.keySet());
    }

    private static String of(String name, String owner) {
        return owner.equals("the plan") ? name : name + " of " + owner;
    }

    private static boolean holdsRecords(RecordComponent list) {
        Class<?> item = (Class<?>) ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
        return item.isRecord() || item.isSealed();
    }

    static @Nullable Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("Cannot read " + component.getName(), broken);
        }
    }
}
