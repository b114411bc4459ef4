package foreland.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.house.running.ForelandProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two nodes behind HAProxy, without affinity, and people who edit through it: one node dies, hangs, or is told to stop. Nobody is
 * signed out, and each acknowledged edit is there once. What people waited is printed, for bench/reliability.
 */
class TwoNodesTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Kept when a test fails: its logs say why. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path folder;

    private static Nodes nodes;

    @BeforeAll
    static void start() throws IOException {
        nodes = Nodes.start(folder);
    }

    @BeforeEach
    void both_nodes_are_well() {
        ForelandProcess.await(
                PATIENCE,
                () -> nodes.node(0).status("plan") == 200 && nodes.node(1).status("plan") == 200);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        nodes.close();
    }

    @Test
    void a_node_that_dies_takes_nothing_with_it() throws Exception {
        Coordinator reader = Coordinator.signedIn(nodes::address);
        try (Storm storm = Storm.begin("Node killed", nodes::address)) {
            storm.awaitAcknowledged(Storm.EDITS / 4);
            nodes.node(0).kill();
            assertEachIsThereOnce("Node killed", storm);
            assertThat(reader.open("desk")).as("still signed in").isEqualTo(200);
        } finally {
            nodes.startAgain(0);
        }
    }

    @Test
    void a_node_that_hangs_is_left_out_and_does_no_harm_when_it_comes_back() throws Exception {
        try (Storm storm = Storm.begin("Node frozen", nodes::address)) {
            storm.awaitAcknowledged(Storm.EDITS / 4);
            nodes.node(1).freeze();
            storm.awaitAcknowledged(Storm.EDITS * 3 / 4);
            nodes.node(1).goOn();
            assertEachIsThereOnce("Node frozen", storm);
        }
    }

    @Test
    void a_node_that_is_told_to_stop_finishes_what_it_began() throws Exception {
        try (Storm storm = Storm.begin("Node stopped", nodes::address)) {
            storm.awaitAcknowledged(Storm.EDITS / 4);
            nodes.node(0).terminate();
            assertThat(nodes.node(0).exitCode())
                    .as("143 is the answer to SIGTERM")
                    .isEqualTo(143);
            assertEachIsThereOnce("Node stopped", storm);
            assertThat(storm.triedAgain()).as("answers to be tried again").isZero();
        } finally {
            nodes.startAgain(0);
        }
    }

    @Test
    void who_loses_a_role_or_an_account_is_refused_by_both_nodes_at_the_next_request() {
        Coordinator lead = Coordinator.signedIn(nodes::address, "police@thanet.example");
        assertThat(onBoth(lead, "desk/delivery/updates")).containsExactly(200, 200);
        ended("update partnership.membership set to_date = from_date where person_id = ?");
        assertThat(onBoth(lead, "desk/delivery/updates")).containsExactly(403, 403);
        ended("update partnership.account set closed_at = now() where person_id = ?");
        assertThat(onBoth(lead, "desk/account")).as("to the sign-in").containsExactly(302, 302);
    }

    private static List<Integer> onBoth(Coordinator person, String page) {
        return List.of(
                person.at(nodes.node(0).address()).open(page),
                person.at(nodes.node(1).address()).open(page));
    }

    private static void ended(String statement) {
        JdbcClient owner = JdbcClient.create(nodes.owner());
        UUID person = owner.sql("select person_id from partnership.account where email = 'police@thanet.example'")
                .query(UUID.class)
                .single();
        owner.sql(statement).param(person).update();
    }

    private static void assertEachIsThereOnce(String name, Storm storm) throws Exception {
        Set<String> acknowledged = storm.end();
        System.out.printf(
                "%s: %d edits, %d answers to be tried again, longest wait %d ms%n",
                name,
                acknowledged.size(),
                storm.triedAgain(),
                storm.longestWait().toMillis());
        assertThat(acknowledged).hasSize(Storm.EDITS);
        assertThat(agencies(name)).containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(Invariants.brokenIn(nodes.owner())).isEmpty();
    }

    private static List<String> agencies(String storm) {
        return JdbcClient.create(nodes.owner())
                .sql("select name from partnership.agency where name like ? || ' %'")
                .param(storm)
                .query(String.class)
                .list();
    }
}
