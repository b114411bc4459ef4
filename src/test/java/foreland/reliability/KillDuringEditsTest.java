package foreland.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Saved means saved, once: whatever is killed while people edit, each acknowledged edit is there afterwards, with one entry
 * in an unbroken journal. The program is a process of its own on a data directory of its own; the tests share both.
 */
class KillDuringEditsTest {

    private static final int CLICKS = 20;

    /** Kept when a test fails: its logs say why. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path folder;

    private static KillableForeland foreland;

    @BeforeAll
    static void a_first_start_with_the_example() throws IOException {
        foreland = KillableForeland.start(folder);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        foreland.close();
    }

    @Test
    void kill_9_of_the_program_loses_and_doubles_nothing() throws Exception {
        try (Storm storm = Storm.begin("Program killed", foreland::address)) {
            storm.awaitAcknowledged(anyMoment());
            foreland.killProgram();
            assertEachIsThereOnce("Program killed", storm.end());
        }
    }

    @Test
    void kill_9_of_the_database_loses_and_doubles_nothing() throws Exception {
        try (Storm storm = Storm.begin("Database killed", foreland::address)) {
            storm.awaitAcknowledged(anyMoment());
            foreland.killDatabase();
            assertEachIsThereOnce("Database killed", storm.end());
        }
    }

    @Test
    void the_same_form_twenty_times_at_once_makes_one_change_and_has_one_answer() throws Exception {
        Coordinator coordinator = Coordinator.signedIn(foreland::address);
        UUID form = UUID.randomUUID();
        ExecutorService fingers = Executors.newFixedThreadPool(CLICKS);
        try {
            Callable<Coordinator.Answer> click = () -> coordinator.addAgency("Clicked 001", form);
            List<Future<Coordinator.Answer>> answers = fingers.invokeAll(Collections.nCopies(CLICKS, click));
            Coordinator.Answer first = answers.get(0).get();
            assertThat(first.isSaved()).as(first.toString()).isTrue();
            for (Future<Coordinator.Answer> answer : answers) {
                assertThat(answer.get()).isEqualTo(first);
            }
        } finally {
            fingers.shutdownNow();
        }
        assertEachIsThereOnce("Clicked", Set.of("Clicked 001"));
    }

    private static void assertEachIsThereOnce(String storm, Set<String> acknowledged) throws IOException {
        assertThat(acknowledged).hasSize("Clicked".equals(storm) ? 1 : Storm.EDITS);
        assertThat(agenciesAndTheirEntries(storm))
                .containsExactlyInAnyOrderElementsOf(
                        acknowledged.stream().map(name -> name + " 1").toList());
        assertThat(Invariants.brokenIn(foreland.owner())).isEmpty();
    }

    /** Each agency of a storm with the number of its journal entries. */
    private static List<String> agenciesAndTheirEntries(String storm) throws IOException {
        return JdbcClient.create(foreland.owner())
                .sql("""
                        select a.name || ' ' || (select count(*) from journal.entry e where e.noun_id = a.id)
                        from partnership.agency a where a.name like ? || ' %'""")
                .param(storm)
                .query(String.class)
                .list();
    }

    /** Somewhere in the middle of the storm. */
    private static int anyMoment() {
        return ThreadLocalRandom.current().nextInt(Storm.EDITS / 10, Storm.EDITS * 6 / 10);
    }
}
