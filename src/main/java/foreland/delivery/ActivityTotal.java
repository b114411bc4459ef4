package foreland.delivery;

import foreland.money.Money;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What activities of one kind add up to. Each activity is added once, however often it is named.
 *
 * @param activities how many records
 * @param count what they counted, in the unit of the kind
 * @param atLeast whether any of them is a minimum, and the sum therefore too
 */
public record ActivityTotal(
        ActivityKind kind, int activities, long count, boolean atLeast, BigDecimal hours, Money costAvoided) {

    /** Adds up; activities of another kind are no part of it. */
    public static ActivityTotal of(ActivityKind kind, Collection<Activity> activities) {
        Set<UUID> added = new HashSet<>();
        List<Activity> each = activities.stream()
                .filter(activity -> activity.kind().id().equals(kind.id()))
                .filter(activity -> added.add(activity.id()))
                .toList();
        BigDecimal hours = BigDecimal.ZERO;
        Money avoided = Money.ZERO;
        for (Activity activity : each) {
            hours = activity.hours() == null ? hours : hours.add(activity.hours());
            avoided = activity.costAvoided() == null ? avoided : avoided.plus(activity.costAvoided());
        }
        return new ActivityTotal(
                kind,
                each.size(),
                each.stream().mapToLong(Activity::count).sum(),
                each.stream().anyMatch(Activity::atLeast),
                hours,
                avoided);
    }

    /** Whether the same person may be in it twice: nobody is named, so nobody can tell. */
    public boolean mayRepeatPeople() {
        return kind.distinctPeople() && activities > 1;
    }

    /** {@code 12 visits}, {@code at least 441 cases}. */
    public String words() {
        return (atLeast ? "at least " : "") + "%,d ".formatted(count) + kind.unit(count);
    }
}
