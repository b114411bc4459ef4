package foreland.partnership.api;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.journal.Acting;
import foreland.journal.Changes;
import foreland.journal.Journal;
import foreland.journal.Noun;
import foreland.journey.ApiClient;
import foreland.journey.ApiWorld;
import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.partnership.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Other systems learn what changed: all of it, in order, and nothing that they may not see. */
@JourneyTest
class ChangeFeedTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    Changes changes;

    @Autowired
    Journal journal;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void what_is_written_is_found_by_who_reads_on_and_leads_back_to_it() {
        ApiWorld world = new ApiWorld(application);
        ApiClient coordinator = world.coordinators();
        String from = readToTheEnd(coordinator);
        ApiClient.Answer added =
                coordinator.post(ApiWorld.NEXT + "/actions", ApiWorld.action("T2-01", "Northmere Fire"));
        world.firesystem().post("/activities", world.activity());
        ApiClient.Answer feed = coordinator.get("/changes?after=" + from);
        assertThat(feed.items()).extracting(change -> change.get("noun")).contains("plan.action", "delivery.activity");
        Map<String, Object> action = feed.items().stream()
                .filter(change -> "plan.action".equals(change.get("noun")))
                .findFirst()
                .orElseThrow();
        assertThat(action).containsEntry("reference", "T2-01").containsEntry("kind", "changed");
        assertThat("\"" + action.get("version") + "\"").isEqualTo(added.header("ETag"));
        String link = String.valueOf(action.get("link"));
        assertThat(coordinator.get(link.substring(link.indexOf("/api"))).json()).isEqualTo(added.json());
        assertThat(feed.text())
                .doesNotContain("Example")
                .doesNotContain("fires")
                .doesNotContain(world.coordinator.id().toString());
        assertThat(coordinator.get("/changes?after=" + feed.at("next")).items()).isEmpty();
    }

    @Test
    void another_partnership_and_the_public_learn_nothing() {
        ApiWorld world = new ApiWorld(application);
        TestPartnership other = TestPartnership.in(application);
        Person theirs = other.person("Olga Example", "COORDINATOR");
        assertThat(ApiClient.of(other, application, theirs, "changes:read")
                        .get("/changes")
                        .items())
                .isEmpty();
        assertThat(ApiClient.of(world.partnership).get("/changes").status()).isEqualTo(401);
    }

    /** The first entry gets the smaller number, and its transaction ends last: a reader by that number would never see it. */
    @Test
    void a_change_that_is_committed_late_comes_late_and_is_not_missed() throws InterruptedException {
        TestPartnership partnership = TestPartnership.in(application);
        Acting acting = Acting.system(partnership.partnership().id());
        UUID slow = UUID.randomUUID();
        UUID fast = UUID.randomUUID();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        Thread late = new Thread(() -> acting.run(() -> transactions.executeWithoutResult(transaction -> {
            journal.changed(Noun.of("test.slow", slow), "written early", Map.of());
            written.countDown();
            await(mayEnd);
        })));
        late.start();
        await(written);
        acting.run(() -> transactions.executeWithoutResult(
                transaction -> journal.changed(Noun.of("test.fast", fast), "written later", Map.of())));
        List<UUID> seen = new ArrayList<>();
        long position = read(acting, 0, seen);
        assertThat(seen).contains(fast).doesNotContain(slow);
        mayEnd.countDown();
        late.join();
        seen.clear();
        read(acting, position, seen);
        assertThat(seen).containsExactly(slow);
    }

    private long read(Acting acting, long from, List<UUID> seen) {
        List<Changes.Change> part = acting.doing(() -> changes.listAfter(from, 1000));
        part.forEach(change -> seen.add(change.noun().id()));
        return part.get(part.size() - 1).position();
    }

    private static String readToTheEnd(ApiClient client) {
        ApiClient.Answer part = client.get("/changes?limit=3");
        while (part.at("more").equals("true")) {
            part = client.get("/changes?limit=3&after=" + part.at("next"));
        }
        return part.at("next");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
