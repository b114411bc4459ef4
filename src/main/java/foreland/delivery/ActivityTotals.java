package foreland.delivery;

import static java.util.stream.Collectors.groupingBy;

import foreland.calendar.FinancialQuarter;
import foreland.delivery.Activity.AgencyName;
import foreland.money.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/**
 * The counting rule. What several agencies did together counts once for the partnership, and is shown under each of them as
 * joint: the agencies' figures therefore add up to more than the partnership's wherever something was joint. Kinds are never
 * added to one another, since they count different things.
 */
public final class ActivityTotals {

    private static final Comparator<ActivityKind> BY_TITLE =
            Comparator.comparing(ActivityKind::title).thenComparing(ActivityKind::id);

    private final List<Activity> activities;

    private ActivityTotals(List<Activity> activities) {
        this.activities = activities;
    }

    /** Of those that stand, each once. */
    public static ActivityTotals of(Collection<Activity> activities) {
        Map<UUID, Activity> each = new LinkedHashMap<>();
        activities.stream()
                .filter(activity -> !activity.isRemoved())
                .forEach(activity -> each.putIfAbsent(activity.id(), activity));
        return new ActivityTotals(List.copyOf(each.values()));
    }

    /** How many activities there were, of whatever kind. */
    public int activities() {
        return activities.size();
    }

    /** How many of them several agencies did together. */
    public int joint() {
        return (int) activities.stream().filter(Activity::isJoint).count();
    }

    public Money costAvoided() {
        Money sum = Money.ZERO;
        for (ActivityTotal total : byKind()) {
            sum = sum.plus(total.costAvoided());
        }
        return sum;
    }

    /** For the partnership, a total for each kind, by title. */
    public List<ActivityTotal> byKind() {
        return totals(activities);
    }

    public Map<FinancialQuarter, List<ActivityTotal>> byQuarter() {
        return by(Activity::quarter);
    }

    /** By the focus area, with its code first. */
    public Map<String, List<ActivityTotal>> byFocusArea() {
        return by(activity -> activity.focusArea().words());
    }

    /** By the action, with its reference first; what serves no one action is under an empty text. */
    public Map<String, List<ActivityTotal>> byAction() {
        return by(activity -> activity.action() == null ? "" : activity.action().words());
    }

    /** By agency's name, then by kind. */
    public List<AgencyTotal> byAgency() {
        Map<AgencyName, List<Activity>> each =
                new TreeMap<>(Comparator.comparing(AgencyName::name).thenComparing(AgencyName::id));
        activities.forEach(activity -> activity.agencies()
                .forEach(agency ->
                        each.computeIfAbsent(agency, first -> new ArrayList<>()).add(activity)));
        List<AgencyTotal> totals = new ArrayList<>();
        each.forEach((agency, did) -> kinds(did).forEach(kind -> totals.add(AgencyTotal.of(agency, kind, did))));
        return totals;
    }

    /**
     * What one agency did of one kind.
     *
     * @param alone without any other
     * @param joint together with others, whoever recorded it
     * @param all both
     */
    public record AgencyTotal(AgencyName agency, ActivityTotal alone, ActivityTotal joint, ActivityTotal all) {

        static AgencyTotal of(AgencyName agency, ActivityKind kind, List<Activity> did) {
            return new AgencyTotal(
                    agency,
                    ActivityTotal.of(
                            kind,
                            did.stream().filter(activity -> !activity.isJoint()).toList()),
                    ActivityTotal.of(
                            kind, did.stream().filter(Activity::isJoint).toList()),
                    ActivityTotal.of(kind, did));
        }
    }

    private <K extends Comparable<? super K>> Map<K, List<ActivityTotal>> by(Function<Activity, K> key) {
        Map<K, List<ActivityTotal>> totals = new TreeMap<>();
        activities.stream().collect(groupingBy(key)).forEach((group, of) -> totals.put(group, totals(of)));
        return totals;
    }

    private static List<ActivityTotal> totals(List<Activity> activities) {
        return kinds(activities).stream()
                .map(kind -> ActivityTotal.of(kind, activities))
                .toList();
    }

    private static List<ActivityKind> kinds(List<Activity> activities) {
        return activities.stream()
                .map(Activity::kind)
                .distinct()
                .sorted(BY_TITLE)
                .toList();
    }
}
