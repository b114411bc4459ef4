package foreland.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.house.running.ForelandProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Saved means saved, once: whatever is killed while people edit, each acknowledged edit is there afterwards, with one entry
 * in an unbroken journal. The program is a process of its own on a data directory of its own; the tests share both.
 */
class KillDuringEditsTest {

    private static final Duration RESTART = Duration.ofMinutes(1);
    private static final int CLICKS = 20;

    /** Kept when a test fails: its logs say why. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path folder;

    private static Path data;

    private static final AtomicReference<ForelandProcess> SERVER = new AtomicReference<>();

    @BeforeAll
    static void a_first_start_with_the_example() throws IOException {
        data = folder.resolve("data");
        SERVER.set(ForelandProcess.serve(data));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        SERVER.get().close();
    }

    @Test
    void kill_9_of_the_program_loses_and_doubles_nothing() throws Exception {
        try (Storm storm = Storm.begin("Program killed", KillDuringEditsTest::address)) {
            storm.awaitAcknowledged(anyMoment());
            SERVER.get().kill();
            SERVER.set(ForelandProcess.serve(data));
            assertEachIsThereOnce("Program killed", storm.end());
        }
    }

    @Test
    void kill_9_of_the_database_loses_and_doubles_nothing() throws Exception {
        long before = postmaster();
        try (Storm storm = Storm.begin("Database killed", KillDuringEditsTest::address)) {
            storm.awaitAcknowledged(anyMoment());
            ProcessHandle.of(before).orElseThrow().destroyForcibly();
            assertEachIsThereOnce("Database killed", storm.end());
        }
        ForelandProcess.await(RESTART, () -> postmaster() > 0 && postmaster() != before);
    }

    @Test
    void the_same_form_twenty_times_at_once_makes_one_change_and_has_one_answer() throws Exception {
        Coordinator coordinator = Coordinator.signedIn(KillDuringEditsTest::address);
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
        assertThat(Invariants.brokenIn(owner())).isEmpty();
    }

    /** Each agency of a storm with the number of its journal entries. */
    private static List<String> agenciesAndTheirEntries(String storm) throws IOException {
        return JdbcClient.create(owner())
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

    private static String address() {
        return SERVER.get().address();
    }

    private static PGSimpleDataSource owner() throws IOException {
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setURL("jdbc:postgresql://127.0.0.1:"
                + Files.readString(data.resolve("postgres.port")).strip() + "/foreland");
        owner.setUser("foreland_owner");
        owner.setPassword(
                Files.readString(data.resolve("secrets/foreland_owner")).strip());
        return owner;
    }

    private static long postmaster() {
        try {
            return Files.readAllLines(data.resolve("postgres/postmaster.pid")).stream()
                    .limit(1)
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(-1);
        } catch (IOException justRestarting) {
            return -1;
        }
    }
}
