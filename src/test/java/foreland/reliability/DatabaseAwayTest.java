package foreland.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.house.running.ForelandProcess;
import foreland.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The program and its database with a network between them that fails: cut in the middle of commits, or silent. */
class DatabaseAwayTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Kept when a test fails: its logs say why. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path folder;

    private static TestDatabase database;
    private static FaultyNetwork network;
    private static ForelandProcess program;

    @BeforeAll
    static void start() throws IOException {
        database = TestDatabase.create();
        network = FaultyNetwork.before(database.port());
        program = ForelandProcess.serve(folder.resolve("data"), "--database", database.operatorsUrl(network.port()));
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        network.goOn();
        program.close();
        network.close();
        database.close();
    }

    @Test
    void connections_cut_in_the_middle_of_commits_lose_and_double_nothing() throws Exception {
        try (Storm storm = Storm.begin("Cut off", program::address)) {
            for (int acknowledged = 10; acknowledged < Storm.EDITS; acknowledged += 10) {
                storm.awaitAcknowledged(acknowledged);
                network.reset();
            }
            Set<String> acknowledged = storm.end();
            System.out.printf(
                    "Cut off: %d connections cut, %d answers to be tried again, longest wait %d ms%n",
                    network.resets(), storm.triedAgain(), storm.longestWait().toMillis());
            assertThat(agencies()).containsExactlyInAnyOrderElementsOf(acknowledged);
            assertThat(Invariants.brokenIn(database.owner())).isEmpty();
        }
        ForelandProcess.await(PATIENCE, () -> busyConnections() == 0);
    }

    @Test
    void a_database_that_hangs_is_a_page_that_says_so_and_all_is_well_afterwards() {
        assertThat(program.status("plan")).isEqualTo(200);
        network.hang();
        try {
            assertThat(program.status("plan")).as("a page of the database").isEqualTo(503);
            assertThat(program.status("actuator/health/liveness"))
                    .as("alive all the same")
                    .isEqualTo(200);
            assertThat(program.status("actuator/health/readiness"))
                    .as("not to be given requests")
                    .isEqualTo(503);
        } finally {
            network.goOn();
        }
        ForelandProcess.await(PATIENCE, () -> program.status("plan") == 200);
        ForelandProcess.await(PATIENCE, () -> program.status("actuator/health/readiness") == 200);
    }

    private static List<String> agencies() {
        return JdbcClient.create(database.owner())
                .sql("select name from partnership.agency where name like 'Cut off %'")
                .query(String.class)
                .list();
    }

    /** Connections of the program that are in the middle of something: none, once nobody asks for a page. */
    private static int busyConnections() {
        return JdbcClient.create(database.superuser())
                .sql("""
                        select count(*) from pg_stat_activity
                        where application_name = 'foreland' and datname = current_database() and state <> 'idle'""")
                .query(Integer.class)
                .single();
    }
}
