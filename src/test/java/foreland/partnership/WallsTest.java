package foreland.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foreland.journal.Acting;
import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.testing.TestDatabase;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The database's own walls, asked with plain SQL under the role the program runs as. */
@JourneyTest
class WallsTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    @Autowired
    TestDatabase database;

    private TestPartnership partnership;
    private Person coordinator;
    private Person stranger;

    @BeforeEach
    void makePartnerships() {
        partnership = TestPartnership.in(application);
        coordinator = partnership.person("Carla Example", Role.COORDINATOR);
        stranger = TestPartnership.in(application).person("Stella Stranger", Role.COORDINATOR, Role.ADMINISTRATOR);
        partnership.actingAs(coordinator.id(), () -> {
            UUID post = UUID.randomUUID();
            sql.sql("insert into partnership.post values (?, journal.acting_partnership(), ?, 'Head', 1)")
                    .params(post, partnership.council().id())
                    .update();
            return hold(post, "2017-04-01");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "partnership.membership",
                "partnership.post_holding",
                "partnership.account",
                "partnership.person",
                "journal.entry"
            })
    void what_is_personal_is_seen_by_members_alone(String table) {
        String mine = switch (table) {
            case "partnership.account" -> "person_id = ?";
            case "partnership.person" -> "id = ?";
            default -> "partnership_id = ?";
        };
        UUID key = mine.startsWith("partnership") ? partnership.partnership().id() : coordinator.id();
        Supplier<Integer> count = () -> sql.sql("select count(*) from " + table + " where " + mine)
                .param(key)
                .query(Integer.class)
                .single();
        assertThat(partnership.actingAs(coordinator.id(), count))
                .as("the member")
                .isPositive();
        assertThat(partnership.actingAs(stranger.id(), count))
                .as("another partnership's member")
                .isZero();
        assertThat(as(Acting.publicIn(partnership.partnership().id()), count))
                .as("the public")
                .isZero();
        assertThat(as(Acting.nobody(), count)).as("nobody").isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update partnership.account set closed_at = now() where person_id = ?",
                "update partnership.membership set to_date = from_date where person_id = ?"
            })
    void whoever_left_sees_no_one_but_themselves(String leaving) {
        Person colleague = partnership.person("Otto Sample", "ANALYST");
        database.ownerClient().sql(leaving).param(coordinator.id()).update();
        Integer seen = partnership.actingAs(
                coordinator.id(),
                () -> sql.sql("select count(*) from partnership.person where id = ?")
                        .param(colleague.id())
                        .query(Integer.class)
                        .single());
        assertThat(seen).isZero();
    }

    @Test
    void nobody_gives_a_role_with_rights_that_they_do_not_have() {
        assertThatThrownBy(() -> partnership.actingAs(coordinator.id(), () -> {
                    application
                            .getBean(People.class)
                            .giveRole(
                                    coordinator.id(),
                                    partnership.council().id(),
                                    Role.ADMINISTRATOR,
                                    LocalDate.of(2018, 1, 1));
                    return true;
                }))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void a_partnership_does_not_take_over_the_account_of_someone_who_belongs_to_another_too() {
        TestPartnership other = TestPartnership.in(application);
        Person keeper = other.person("Kay Keeper", Role.COORDINATOR, Role.ADMINISTRATOR);
        other.acting(() -> {
            application
                    .getBean(People.class)
                    .giveRole(coordinator.id(), other.council().id(), "ANALYST", LocalDate.of(2018, 1, 1));
            return true;
        });
        int changed = other.actingAs(
                keeper.id(),
                () -> sql.sql("update partnership.account set password_hash = 'x' where person_id = ?")
                        .param(coordinator.id())
                        .update());
        assertThat(changed).isZero();
        assertThatThrownBy(() -> other.actingAs(
                        keeper.id(),
                        () -> sql.sql("insert into partnership.invitation values (sha256('x'), ?, now(), null)")
                                .param(coordinator.id())
                                .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void a_post_is_held_by_one_person_at_a_time() {
        assertThatThrownBy(() -> partnership.actingAs(
                        coordinator.id(),
                        () -> hold(
                                sql.sql("select id from partnership.post")
                                        .query(UUID.class)
                                        .single(),
                                "2018-01-01")))
                .isInstanceOfSatisfying(
                        DataIntegrityViolationException.class,
                        refused -> assertThat(BrokenConstraint.nameIn(refused)).contains("post_held_by_one_at_a_time"));
    }

    @Test
    void the_running_role_changes_and_deletes_no_entry_of_the_journal() {
        for (String attack : new String[] {
            "update journal.entry set act = 'x'",
            "delete from journal.entry",
            "truncate journal.entry",
            "update journal.link set hash = hash",
            "delete from journal.chain_head"
        }) {
            assertThatThrownBy(() -> partnership.acting(() -> sql.sql(attack).update()))
                    .as(attack)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private int hold(UUID post, String from) {
        return sql.sql("""
                        insert into partnership.post_holding
                        values (?, journal.acting_partnership(), ?, ?, cast(? as date), null)""")
                .params(UUID.randomUUID(), post, coordinator.id(), from)
                .update();
    }

    private <T> T as(Acting acting, Supplier<T> work) {
        TransactionTemplate transactions = application.getBean(TransactionTemplate.class);
        return acting.doing(() -> transactions.execute(transaction -> work.get()));
    }
}
