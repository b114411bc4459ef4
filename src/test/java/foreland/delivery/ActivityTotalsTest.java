package foreland.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import foreland.calendar.FinancialYear;
import foreland.delivery.Activity.AgencyName;
import foreland.delivery.Activity.Heading;
import foreland.delivery.ActivityTotals.AgencyTotal;
import foreland.money.Money;
import foreland.plan.YearStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The counting rule: jointly done counts once for the partnership, and under each agency as joint. */
class ActivityTotalsTest {

    private static final FinancialYear YEAR = new FinancialYear(2017);
    private static final AgencyName FIRE = new AgencyName(new UUID(1, 1), "Fire");
    private static final AgencyName POLICE = new AgencyName(new UUID(1, 2), "Police");
    private static final AgencyName COUNCIL = new AgencyName(new UUID(1, 3), "Council");
    private static final List<AgencyName> AGENCIES = List.of(FIRE, POLICE, COUNCIL);
    private static final ActivityKind VISIT = kind(1, "Home safety visit", "visit", "visits", false);
    private static final ActivityKind SUPPORTED = kind(2, "Prolific offender supported", "person", "people", true);

    @Test
    void what_two_did_together_counts_once_and_is_shown_under_each_as_joint() {
        ActivityTotals totals = ActivityTotals.of(List.of(
                visits(1, 3, FIRE, List.of()), visits(2, 5, FIRE, List.of(POLICE)), visits(3, 2, POLICE, List.of())));
        assertThat(totals.byKind())
                .singleElement()
                .satisfies(all -> assertThat(all.words()).isEqualTo("10 visits"));
        assertThat(totals.byAgency())
                .extracting(
                        of -> of.agency().name(),
                        of -> of.alone().count(),
                        of -> of.joint().count(),
                        of -> of.all().count())
                .containsExactly(tuple("Fire", 3L, 5L, 8L), tuple("Police", 2L, 5L, 7L));
        assertThat(totals.joint()).isEqualTo(1);
    }

    @Test
    void a_minimum_among_them_makes_the_sum_a_minimum() {
        Activity over = activity(1, VISIT, 441, true, FIRE, List.of(), LocalDate.of(2017, 5, 1), null);
        ActivityTotals totals = ActivityTotals.of(List.of(over, visits(2, 1, POLICE, List.of())));
        assertThat(totals.byKind().get(0).words()).isEqualTo("at least 442 visits");
        assertThat(totals.byAgency())
                .extracting(of -> of.all().words())
                .containsExactly("at least 441 visits", "1 visit");
    }

    @Test
    void people_in_several_records_may_be_the_same_and_the_total_says_so() {
        ActivityTotals totals = ActivityTotals.of(List.of(
                activity(1, SUPPORTED, 7, false, FIRE, List.of(), LocalDate.of(2017, 5, 1), null),
                activity(2, SUPPORTED, 6, false, FIRE, List.of(), LocalDate.of(2017, 8, 1), null)));
        assertThat(totals.byKind().get(0).mayRepeatPeople()).isTrue();
        assertThat(totals.byQuarter().values())
                .allSatisfy(
                        quarter -> assertThat(quarter.get(0).mayRepeatPeople()).isFalse());
    }

    @Property
    void the_partnerships_total_is_the_sum_over_distinct_activities_in_whatever_order_and_however_often_they_come(
            @ForAll("activities") List<Activity> activities, @ForAll Random random) {
        List<Activity> again = new ArrayList<>(activities);
        again.addAll(
                activities.stream().filter(activity -> random.nextBoolean()).toList());
        Collections.shuffle(again, random);
        long sum = activities.stream().mapToLong(Activity::count).sum();
        assertThat(ActivityTotals.of(again).byKind().stream()
                        .mapToLong(ActivityTotal::count)
                        .sum())
                .isEqualTo(sum);
        assertThat(ActivityTotals.of(again).byKind())
                .containsExactlyElementsOf(ActivityTotals.of(activities).byKind());
    }

    @Property
    void every_other_grouping_adds_up_to_the_partnerships_total(@ForAll("activities") List<Activity> activities) {
        ActivityTotals totals = ActivityTotals.of(activities);
        long sum = sum(totals.byKind());
        assertThat(totals.byQuarter().values().stream()
                        .mapToLong(ActivityTotalsTest::sum)
                        .sum())
                .isEqualTo(sum);
        assertThat(totals.byFocusArea().values().stream()
                        .mapToLong(ActivityTotalsTest::sum)
                        .sum())
                .isEqualTo(sum);
        assertThat(totals.byAction().values().stream()
                        .mapToLong(ActivityTotalsTest::sum)
                        .sum())
                .isEqualTo(sum);
    }

    @Property
    void each_agency_has_its_own_and_the_joint_and_they_exceed_the_partnership_by_just_the_joint_ones_other_shares(
            @ForAll("activities") List<Activity> activities) {
        ActivityTotals totals = ActivityTotals.of(activities);
        assertThat(totals.byAgency())
                .allSatisfy(of -> assertThat(of.all().count())
                        .isEqualTo(of.alone().count() + of.joint().count()));
        long everyone =
                totals.byAgency().stream().mapToLong(of -> of.all().count()).sum();
        long countedAgain = activities.stream()
                .mapToLong(activity ->
                        (long) activity.count() * activity.jointWith().size())
                .sum();
        assertThat(everyone).isEqualTo(sum(totals.byKind()) + countedAgain);
    }

    @Property
    void it_does_not_matter_who_recorded_what_was_done_jointly(@ForAll("activities") List<Activity> activities) {
        List<Activity> byTheOther =
                activities.stream().map(ActivityTotalsTest::recordedByTheOther).toList();
        assertThat(ActivityTotals.of(byTheOther).byAgency())
                .extracting(AgencyTotal::agency, AgencyTotal::alone, AgencyTotal::joint)
                .containsExactlyElementsOf(ActivityTotals.of(activities).byAgency().stream()
                        .map(of -> tuple(of.agency(), of.alone(), of.joint()))
                        .toList());
    }

    @Property
    void a_sum_is_a_minimum_if_and_only_if_one_of_its_parts_is(@ForAll("activities") List<Activity> activities) {
        assertThat(ActivityTotals.of(activities).byKind())
                .allSatisfy(total -> assertThat(total.atLeast())
                        .isEqualTo(activities.stream()
                                .anyMatch(activity -> activity.kind().equals(total.kind()) && activity.atLeast())));
    }

    @Property
    void what_was_removed_counts_nowhere(@ForAll("activities") List<Activity> activities) {
        List<Activity> removed = activities.stream()
                .map(activity -> copy(activity, activity.agency(), activity.jointWith(), "recorded twice"))
                .toList();
        assertThat(ActivityTotals.of(removed).activities()).isZero();
        assertThat(ActivityTotals.of(removed).byAgency()).isEmpty();
    }

    @Provide
    static Arbitrary<List<Activity>> activities() {
        Arbitrary<Activity> one = Combinators.combine(
                        Arbitraries.of(VISIT, SUPPORTED),
                        Arbitraries.integers().between(1, 1_000_000),
                        Arbitraries.of(true, false),
                        Arbitraries.of(AGENCIES)
                                .list()
                                .uniqueElements()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        Arbitraries.integers().between(0, 364),
                        Arbitraries.of("T1-01", "T1-02", ""))
                .as((kind, count, atLeast, agencies, day, action) -> activity(
                        0,
                        kind,
                        count,
                        atLeast,
                        agencies.get(0),
                        agencies.subList(1, agencies.size()),
                        YEAR.firstDay().plusDays(day),
                        action.isEmpty() ? null : action));
        return one.list().ofMaxSize(12).map(ActivityTotalsTest::numbered);
    }

    private static List<Activity> numbered(List<Activity> activities) {
        List<Activity> numbered = new ArrayList<>();
        for (Activity activity : activities) {
            numbered.add(activity(
                    numbered.size() + 1,
                    activity.kind(),
                    activity.count(),
                    activity.atLeast(),
                    activity.agency(),
                    activity.jointWith(),
                    activity.date(),
                    activity.action() == null ? null : activity.action().reference()));
        }
        return numbered;
    }

    private static Activity recordedByTheOther(Activity activity) {
        List<AgencyName> all = new ArrayList<>(activity.agencies());
        Collections.reverse(all);
        return copy(activity, all.get(0), all.subList(1, all.size()), null);
    }

    private static long sum(List<ActivityTotal> totals) {
        return totals.stream().mapToLong(ActivityTotal::count).sum();
    }

    private static ActivityKind kind(int number, String title, String one, String many, boolean people) {
        return new ActivityKind(new UUID(2, number), title, one, many, null, false, people, false, false);
    }

    private static Activity visits(int number, int count, AgencyName agency, List<AgencyName> jointWith) {
        return activity(number, VISIT, count, false, agency, jointWith, LocalDate.of(2017, 5, 1), null);
    }

    private static Activity activity(
            int number,
            ActivityKind kind,
            int count,
            boolean atLeast,
            AgencyName agency,
            List<AgencyName> jointWith,
            LocalDate date,
            @Nullable String action) {
        return new Activity(
                new UUID(3, number),
                number,
                date,
                kind,
                new UUID(4, 1),
                "2017-20",
                YEAR,
                YearStatus.LIVE,
                agency,
                jointWith,
                "High Street",
                null,
                count,
                atLeast,
                new BigDecimal("1.5"),
                new Heading("T" + (1 + count % 2), "Safer streets"),
                action == null ? null : new Heading(action, null),
                null,
                new Money(count),
                "by the hour",
                null,
                1);
    }

    private static Activity copy(
            Activity activity, AgencyName agency, List<AgencyName> jointWith, @Nullable String removedWhy) {
        return new Activity(
                activity.id(),
                activity.number(),
                activity.date(),
                activity.kind(),
                activity.planId(),
                activity.plan(),
                activity.year(),
                activity.yearStatus(),
                agency,
                jointWith,
                activity.place(),
                activity.area(),
                activity.count(),
                activity.atLeast(),
                activity.hours(),
                activity.focusArea(),
                activity.action(),
                activity.note(),
                activity.costAvoided(),
                activity.costBasis(),
                removedWhy,
                activity.version());
    }
}
