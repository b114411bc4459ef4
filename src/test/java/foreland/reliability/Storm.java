package foreland.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.house.running.ForelandProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Edits from several people at once, each posted again with the same form until it is acknowledged, and a ledger of what was
 * acknowledged: what the database holds afterwards is checked against it.
 */
final class Storm implements AutoCloseable {

    static final int CLIENTS = 8;
    static final int EDITS = 100;

    /** Longer than a start can take on a machine that is busy with other things. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final ConcurrentLinkedQueue<String> waiting;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    private final List<Future<?>> work = new ArrayList<>();
    private final AtomicInteger triedAgain = new AtomicInteger();
    private final AtomicLong longestWait = new AtomicLong();

    private final Edit edit;

    /** What each of the people does, by name; the same form is the same edit, however often it is sent. */
    interface Edit {
        Coordinator.Answer by(Coordinator person, String name, UUID form);
    }

    private Storm(List<String> names, Edit edit) {
        this.waiting = new ConcurrentLinkedQueue<>(names);
        this.edit = edit;
    }

    /** Each edit adds an agency whose name begins with the storm's. */
    static Storm begin(String name, Supplier<String> address) {
        List<String> agencies = IntStream.rangeClosed(1, EDITS)
                .mapToObj(number -> "%s %03d".formatted(name, number))
                .toList();
        return begin(agencies, () -> Coordinator.signedIn(address), Coordinator::addAgency);
    }

    /** Starts it: all are signed in before the first edit is sent. */
    static Storm begin(List<String> names, Supplier<Coordinator> signingIn, Edit edit) {
        Storm storm = new Storm(names, edit);
        List<Coordinator> people =
                IntStream.range(0, CLIENTS).mapToObj(client -> signingIn.get()).toList();
        people.forEach(person -> storm.work.add(storm.clients.submit(() -> storm.editAs(person))));
        return storm;
    }

    /** Waits until that many edits were acknowledged; less than all of them, so that others are under way. */
    void awaitAcknowledged(int edits) {
        ForelandProcess.await(PATIENCE, () -> acknowledged.size() >= edits);
    }

    /** Waits for the end and returns the name of every edit that was acknowledged. */
    Set<String> end() throws Exception {
        for (Future<?> client : work) {
            client.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        return acknowledged;
    }

    /** Answers that sent an edit back to be tried again. */
    int triedAgain() {
        return triedAgain.get();
    }

    /** The longest that any of the people waited for an edit to be acknowledged, its further tries included. */
    Duration longestWait() {
        return Duration.ofNanos(longestWait.get());
    }

    private void editAs(Coordinator person) {
        for (String name = waiting.poll(); name != null; name = waiting.poll()) {
            UUID form = UUID.randomUUID();
            String edited = name;
            long begun = System.nanoTime();
            ForelandProcess.await(PATIENCE, () -> {
                Coordinator.Answer answer = Coordinator.trying(() -> edit.by(person, edited, form));
                assertThat(answer.isSaved() || answer.isWorthAnotherTry())
                        .as("answer to %s: %s", edited, answer)
                        .isTrue();
                if (!answer.isSaved()) {
                    triedAgain.incrementAndGet();
                }
                return answer.isSaved();
            });
            longestWait.accumulateAndGet(System.nanoTime() - begun, Math::max);
            acknowledged.add(edited);
        }
    }

    @Override
    public void close() {
        clients.shutdownNow();
    }
}
