package foreland.delivery.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foreland.delivery.Activities;
import foreland.delivery.Activity;
import foreland.delivery.Activity.AgencyName;
import foreland.delivery.ActivityKind;
import foreland.delivery.ClosedYear;
import foreland.journal.Acting;
import foreland.journal.Journal;
import foreland.journal.JournalEntry;
import foreland.journey.JourneyTest;
import foreland.journey.LiveYear;
import foreland.journey.TestPartnership;
import foreland.partnership.Agency;
import foreland.partnership.Person;
import foreland.plan.PlanLife;
import foreland.plan.YearLife;
import foreland.plan.YearStatus;
import foreland.testing.TestDatabase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database itself lets through, whatever the pages ask. */
@JourneyTest
class ActivityWallsTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    @Autowired
    TestDatabase database;

    @Autowired
    Activities activities;

    @Autowired
    ActivityRecordsSql records;

    @Autowired
    KindsSql kinds;

    @Autowired
    Journal journal;

    private TestPartnership partnership;
    private Agency fire;
    private Agency police;
    private Person firefighter;
    private Person officer;
    private Person coordinator;
    private YearLife life;

    @BeforeEach
    void aLiveYear() {
        partnership = TestPartnership.in(application);
        fire = partnership.agency("Northmere Fire");
        police = partnership.agency("Northmere Police");
        life = LiveYear.in(partnership, application, fire, police);
        firefighter = partnership.person("Fay Example", fire, "AGENCY_LEAD");
        officer = partnership.person("Pia Example", police, "CASE_OFFICER");
        coordinator = partnership.person("Cora Example", "COORDINATOR");
    }

    @Test
    void an_agency_records_for_itself_and_for_nobody_else() {
        int number = record(firefighter, fire, police);
        assertThat(find(firefighter, number).jointWith())
                .extracting(AgencyName::name)
                .containsExactly("Northmere Police");
        assertThatThrownBy(() -> record(officer, fire)).rootCause().hasMessageContaining("row-level security");
        assertThat(record(coordinator, fire)).isEqualTo(number + 1);
    }

    @Test
    void nobody_records_as_someone_else() {
        assertThatThrownBy(() -> partnership.actingAs(
                        firefighter.id(), () -> insert(fire.id(), officer.id(), life.planId(), "T1", null)))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void a_role_without_the_right_or_without_the_agency_records_nothing() {
        Person analyst = partnership.person("Anna Example", fire, "ANALYST");
        Person member = partnership.person("Max Example", fire, "EXECUTIVE_MEMBER");
        assertThat(record(analyst, fire)).isPositive();
        assertThatThrownBy(() -> record(member, fire)).rootCause().hasMessageContaining("row-level security");
    }

    @Test
    void another_agency_even_one_that_did_it_too_changes_and_removes_nothing() {
        Activity activity = find(firefighter, record(firefighter, fire, police));
        assertThat(partnership.<Boolean>actingAs(
                        officer.id(), () -> records.save(activity, 1, visits(fire, LocalDate.of(2017, 5, 2)))))
                .isFalse();
        assertThat(partnership.<Boolean>actingAs(officer.id(), () -> records.remove(activity, 1, "not ours")))
                .isFalse();
        assertThat(partnership.<Integer>actingAs(
                        officer.id(),
                        () -> sql.sql("update delivery.activity set count = 99").update()))
                .isZero();
        assertThat(partnership.<Integer>actingAs(
                        officer.id(),
                        () -> sql.sql("delete from delivery.joint_agency").update()))
                .isZero();
        assertThat(find(officer, activity.number())).isEqualTo(activity);
    }

    @Test
    void nobody_deletes_an_activity_or_moves_it_to_another_agency() {
        record(firefighter, fire);
        for (String statement :
                List.of("delete from delivery.activity", "update delivery.activity set agency_id = id")) {
            assertThatThrownBy(() -> partnership.actingAs(
                            coordinator.id(), () -> sql.sql(statement).update()))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_correction_wants_the_version_it_was_based_on_and_is_journalled_with_both() {
        Activity activity = find(firefighter, record(firefighter, fire));
        NewActivity corrected = visits(fire, LocalDate.of(2017, 6, 2), police);
        assertThat(partnership.<Boolean>actingAs(coordinator.id(), () -> records.save(activity, 1, corrected)))
                .isTrue();
        assertThat(partnership.<Boolean>actingAs(firefighter.id(), () -> records.save(activity, 1, corrected)))
                .isFalse();
        assertThat(partnership.<Boolean>actingAs(firefighter.id(), () -> records.remove(activity, 2, "twice")))
                .isTrue();
        assertThat(find(firefighter, activity.number()).isRemoved()).isTrue();
        assertThat(partnership.actingAs(firefighter.id(), () -> activities.list(life.plan(), life.year())))
                .isEmpty();
        assertThat(partnership.actingAs(coordinator.id(), () -> journal.listOf(activity.id())))
                .extracting(JournalEntry::act)
                .containsExactly("activity removed: twice", "activity corrected", "activity recorded");
    }

    @Test
    void a_closed_year_is_locked_whoever_asks() {
        Activity activity = find(firefighter, record(firefighter, fire, police));
        partnership.acting(() -> {
            PlanLife lives = application.getBean(PlanLife.class);
            lives.move(life, YearStatus.CLOSING, "closing begun");
            return true;
        });
        assertThat(record(firefighter, fire)).as("while it is being closed").isPositive();
        ClosedYear.make(partnership, application, life);
        assertThatThrownBy(() -> record(coordinator, fire)).rootCause().hasMessageContaining("only while their year");
        assertThatThrownBy(() -> partnership.actingAs(
                        firefighter.id(), () -> records.save(activity, 1, visits(fire, LocalDate.of(2017, 5, 2)))))
                .rootCause()
                .hasMessageContaining("only while their year");
        assertThatThrownBy(() -> partnership.acting(() -> records.remove(activity, 1, "by the program")))
                .rootCause()
                .hasMessageContaining("only while their year");
        assertThatThrownBy(() -> database.ownerClient()
                        .sql("delete from delivery.joint_agency where activity_id = ?")
                        .param(activity.id())
                        .update())
                .rootCause()
                .hasMessageContaining("only while their year");
    }

    @Test
    void an_activity_serves_what_is_in_the_plan_on_a_day_of_its_year() {
        assertThatThrownBy(() -> partnership.actingAs(
                        firefighter.id(), () -> insert(fire.id(), firefighter.id(), life.planId(), "T9", null)))
                .rootCause()
                .hasMessageContaining("no focus area T9");
        assertThatThrownBy(() -> partnership.actingAs(
                        firefighter.id(), () -> insert(fire.id(), firefighter.id(), life.planId(), "T1", "T1-99")))
                .rootCause()
                .hasMessageContaining("no action T1-99");
        assertThatThrownBy(() -> partnership.actingAs(
                        firefighter.id(), () -> records.add(visits(fire, LocalDate.of(2018, 4, 1)))))
                .rootCause()
                .hasMessageContaining("activity_is_within_its_year");
    }

    @Test
    void another_partnership_and_the_public_see_none() {
        record(firefighter, fire, police);
        UUID stranger = TestPartnership.in(application)
                .person("Stella Stranger", "COORDINATOR")
                .id();
        for (String table : List.of("delivery.activity", "delivery.joint_agency", "delivery.activity_kind")) {
            assertThat(partnership.<Integer>actingAs(stranger, () -> count(table)))
                    .as(table)
                    .isZero();
            Integer seenByThePublic = Acting.publicIn(partnership.partnership().id())
                    .doing(() -> application.getBean(TransactionTemplate.class).execute(transaction -> count(table)));
            assertThat(seenByThePublic).as(table).isZero();
        }
    }

    @Test
    void a_kind_is_the_partnerships_own_and_only_the_coordinator_adds_it() {
        ActivityKind own = new ActivityKind(
                UUID.randomUUID(), "Drop-in session", "session", "sessions", null, false, false, false, true);
        assertThatThrownBy(() -> partnership.actingAs(firefighter.id(), () -> {
                    kinds.add(own);
                    return true;
                }))
                .rootCause()
                .hasMessageContaining("row-level security");
        partnership.actingAs(coordinator.id(), () -> {
            kinds.add(own);
            return true;
        });
        assertThat(partnership.actingAs(firefighter.id(), () -> kinds.list())).contains(own);
        TestPartnership other = TestPartnership.in(application);
        Person theirs = other.person("Olga Example", "COORDINATOR");
        assertThat(other.actingAs(theirs.id(), () -> kinds.list())).doesNotContain(own);
    }

    @Test
    void many_at_once_get_a_number_each() throws Exception {
        int people = 8;
        ExecutorService street = Executors.newFixedThreadPool(people);
        try {
            CountDownLatch go = new CountDownLatch(1);
            List<Future<Integer>> recorded = IntStream.range(0, people)
                    .mapToObj(one -> street.submit(() -> {
                        go.await();
                        return record(firefighter, fire);
                    }))
                    .toList();
            go.countDown();
            Set<Integer> numbers = new TreeSet<>();
            for (Future<Integer> one : recorded) {
                numbers.add(one.get());
            }
            assertThat(numbers).hasSize(people).contains(1, people);
        } finally {
            street.shutdown();
        }
    }

    private int count(String table) {
        return sql.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private Activity find(Person as, int number) {
        return partnership.actingAs(as.id(), () -> activities.find(number).orElseThrow());
    }

    private int record(Person as, Agency agency, Agency... jointWith) {
        return partnership.actingAs(as.id(), () -> records.add(visits(agency, LocalDate.of(2017, 5, 1), jointWith)));
    }

    private NewActivity visits(Agency agency, LocalDate date, Agency... jointWith) {
        ActivityKind visit = partnership.acting(() -> kinds.list()).stream()
                .filter(kind -> kind.title().equals("Home safety visit"))
                .findFirst()
                .orElseThrow();
        return new NewActivity(
                date,
                visit,
                life.planId(),
                life.plan(),
                life.year(),
                named(agency),
                Arrays.stream(jointWith).map(ActivityWallsTest::named).toList(),
                "High Street",
                null,
                3,
                false,
                null,
                "T1",
                "T1-01",
                null,
                null,
                null);
    }

    private static AgencyName named(Agency agency) {
        return new AgencyName(agency.id(), agency.name());
    }

    private int insert(UUID agency, UUID person, UUID plan, String focusArea, @Nullable String action) {
        return sql.sql("""
                        insert into delivery.activity (id, partnership_id, number, plan_id, year, date, kind_id, agency_id, place, count,
                            at_least, focus_area, action, recorded_by, recorded_at)
                        select gen_random_uuid(), journal.acting_partnership(), 900, :plan, 2017, '2017-05-01', k.id, :agency, 'Here', 1,
                            false, :focusArea, :action, :person, now()
                        from delivery.activity_kind k where k.title = 'Patrol'""")
                .param("plan", plan)
                .param("agency", agency)
                .param("person", person)
                .param("focusArea", focusArea)
                .param("action", action)
                .update();
    }
}
