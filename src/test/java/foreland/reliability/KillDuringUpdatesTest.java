package foreland.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.calendar.FinancialYear;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An agency gives its quarterly updates while the program and the database are killed in turn: each acknowledged update is there
 * afterwards, once, with its two entries in an unbroken journal. {@code -Dforeland.kills=200} kills as often as the goal says; a run
 * of all tests kills less often, to end in time.
 */
class KillDuringUpdatesTest {

    private static final int KILLS = Integer.getInteger("foreland.kills", 4);
    private static final int UPDATES_BETWEEN_KILLS = 12;

    /** The year before this one: each of its quarters is over, whatever the day. */
    private static final FinancialYear YEAR = FinancialYear.of(LocalDate.now()).previous();

    private static final String LEAD = "police@thanet.example";

    /** Kept when the test fails: its logs say why. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void each_acknowledged_update_is_there_once() throws Exception {
        List<String> references = IntStream.rangeClosed(1, (KILLS + 2) * UPDATES_BETWEEN_KILLS)
                .mapToObj("K-%04d"::formatted)
                .toList();
        try (KillableForeland foreland = KillableForeland.start(folder)) {
            aYearInForce(foreland, references.size());
            try (Storm storm = Storm.begin(
                    references, () -> Coordinator.signedIn(foreland::address, LEAD), KillDuringUpdatesTest::give)) {
                for (int kill = 1; kill <= KILLS; kill++) {
                    storm.awaitAcknowledged(kill * UPDATES_BETWEEN_KILLS);
                    if (kill % 2 == 0) {
                        foreland.killDatabase();
                    } else {
                        foreland.killProgram();
                    }
                }
                Set<String> acknowledged = storm.end();
                assertThat(acknowledged).containsExactlyInAnyOrderElementsOf(references);
            }
            assertThat(updatesAndTheirEntries(foreland))
                    .containsExactlyInAnyOrderElementsOf(references.stream()
                            .map(reference -> reference + " SUBMITTED What was done on " + reference + " 2")
                            .toList());
            assertThat(Invariants.brokenIn(foreland.owner()))
                    .as("but for the plan itself, which this test wrote past the program")
                    .filteredOn(broken -> !broken.contains("entry of the journal: plan."))
                    .isEmpty();
        }
    }

    private static Coordinator.Answer give(Coordinator lead, String reference, UUID form) {
        return lead.post(
                "desk/delivery/updates/storm/" + YEAR + "/Q1/" + reference,
                form,
                Map.of("rag", "GREEN", "progress", "What was done on " + reference, "act", "submit", "version", "0"));
    }

    /** Each update with the number of its journal entries: what was written, and that it was submitted. */
    private static List<String> updatesAndTheirEntries(KillableForeland foreland) throws IOException {
        return JdbcClient.create(foreland.owner()).sql("""
                        select u.action_reference || ' ' || u.status || ' ' || u.progress || ' '
                            || (select count(*) from journal.entry e where e.noun_id = u.id)
                        from delivery.update u where u.action_reference like 'K-%'""").query(String.class).list();
    }

    /** A plan whose one year the lead's agency delivers, with so many actions. */
    private static void aYearInForce(KillableForeland foreland, int actions) throws IOException {
        JdbcClient.create(foreland.owner())
                .sql("""
                do $$
                declare
                    home uuid := (select id from partnership.partnership where home);
                    storm uuid := gen_random_uuid();
                    lead uuid := (select m.agency_id from partnership.membership m
                                  join partnership.account a on a.person_id = m.person_id
                                  where a.email = '%1$s' and m.role = 'AGENCY_LEAD' limit 1);
                begin
                    perform set_config('foreland.system', 'on', true), set_config('foreland.partnership', home::text, true);
                    insert into plan.plan (id, partnership_id, reference, kind, title, partnership_name, from_date, to_date,
                            rolling, status, published, sources, reconstructed)
                        values (storm, home, 'storm', 'PLAN', 'Storm', 'Storm', '%2$s', '%3$s', false, 'DRAFT', false, '[]', false);
                    insert into plan.annual_action_plan (id, partnership_id, plan_id, year, reconstructed, wordings, status)
                        values (gen_random_uuid(), home, storm, %4$d, false, '[]', 'DRAFT');
                    insert into plan.action (id, partnership_id, plan_id, year, reference, position, title, lead_agency_id,
                            as_published, firmness, status, outputs, sources, reconstructed)
                        select gen_random_uuid(), home, storm, %4$d, 'K-' || to_char(n, 'FM0000'), n, 'Action ' || n, lead,
                            false, 'FIRM', 'UNKNOWN', '{}', '{}', false
                        from generate_series(1, %5$d) n;
                    update plan.annual_action_plan set status = 'LIVE' where plan_id = storm;
                    update plan.plan set status = 'IN_FORCE' where id = storm;
                end $$""".formatted(LEAD, YEAR.firstDay(), YEAR.lastDay(), YEAR.startYear(), actions))
                .update();
    }
}
