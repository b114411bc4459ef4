package foreland.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each kind of damage is named by the shipped invariants, and a sound installation has none. */
class InvariantsTest {

    private static final String PARTNERSHIP = "'11111111-1111-1111-1111-111111111111'";
    private static final String AGENCY = "'22222222-2222-2222-2222-222222222222'";

    @Test
    void a_new_installation_and_one_with_an_agency_are_sound() {
        try (TestDatabase database = TestDatabase.create()) {
            assertThat(Invariants.brokenIn(database.owner())).isEmpty();
            addAgencyAndEntry(database.ownerClient());
            assertThat(Invariants.brokenIn(database.owner())).isEmpty();
        }
    }

    @Test
    void a_change_without_entry_is_found() {
        assertFound("update partnership.agency set name = 'Other', version = 2", "has version 2 and 1 entries");
    }

    @Test
    void an_entry_twice_is_found() {
        assertFound(
                "insert into journal.entry (partnership_id, at, kind, act, noun_kind, noun_id, after)"
                        + " select partnership_id, at, kind, act, noun_kind, noun_id, after from journal.entry",
                "has version 1 and 2 entries");
    }

    @Test
    void a_lost_noun_is_found() {
        assertFound("delete from partnership.agency", "a noun that the journal knows is there until it was removed");
    }

    @Test
    void a_changed_entry_is_found() {
        assertFound("update journal.entry set act = 'nothing happened'", "the entry or an earlier hash was changed");
    }

    @Test
    void an_installation_without_a_home_is_found() {
        assertFound("update partnership.partnership set home = false", "one is the home of the installation");
    }

    @Test
    void a_form_without_answer_is_found() {
        assertFound(
                "insert into journal.answered_form (form, location) values (gen_random_uuid(), '')",
                "an answered form has its answer");
    }

    @Test
    void a_wall_that_is_down_is_found() {
        assertFound("alter table partnership.agency disable row level security", "partnership.agency");
    }

    private static void assertFound(String damage, String named) {
        try (TestDatabase database = TestDatabase.create()) {
            addAgencyAndEntry(database.ownerClient());
            database.ownerClient().sql(damage).update();
            assertThat(Invariants.brokenIn(database.owner()))
                    .as(damage)
                    .anySatisfy(broken -> assertThat(broken).contains(named));
        }
    }

    private static void addAgencyAndEntry(JdbcClient owner) {
        owner.sql("insert into partnership.partnership (id, slug, name, home) values (" + PARTNERSHIP
                        + ", 'northmere', 'Northmere', true)")
                .update();
        owner.sql("insert into partnership.agency (id, partnership_id, slug, name, kind) values (" + AGENCY + ", "
                        + PARTNERSHIP + ", 'council', 'Council', 'NOT_KNOWN')")
                .update();
        owner.sql("insert into journal.entry (partnership_id, at, kind, act, noun_kind, noun_id, after) values ("
                        + PARTNERSHIP + ", now(), 'CHANGED', 'agency added', 'partnership.agency', " + AGENCY
                        + ", '{}')")
                .update();
    }
}
