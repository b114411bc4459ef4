package foreland.partnership.webhooks;

import foreland.house.ProgramVersion;
import foreland.house.Routine;
import foreland.journal.Acting;
import foreland.partnership.Destinations;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Delivers what waits, signed; tries again what failed, after a minute, doubling up to six hours, for three days. */
@Component
class WebhookSending implements Routine {

    static final Duration FIRST = Duration.ofMinutes(1);
    static final Duration LONGEST = Duration.ofHours(6);
    static final Duration PATIENCE = Duration.ofDays(3);
    private static final int MOST_IN_A_RUN = 500;
    private static final int GONE = 410;

    private final WebhookQueueSql queue;
    private final Destinations destinations;
    private final Clock clock;

    WebhookSending(WebhookQueueSql queue, Destinations destinations, Clock clock) {
        this.queue = queue;
        this.destinations = destinations;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "delivering to webhooks";
    }

    @Override
    public Duration rest() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        sendDue();
    }

    /** @return how many were delivered */
    int sendDue() {
        return Acting.system(null).doing(() -> {
            queue.forgetOld(clock.instant());
            Set<UUID> unwell = new HashSet<>();
            int delivered = 0;
            for (int i = 0; i < MOST_IN_A_RUN; i++) {
                Optional<WebhookQueueSql.Claimed> claimed = queue.claim(clock.instant(), unwell);
                if (claimed.isEmpty()) {
                    break;
                }
                if (deliver(claimed.get())) {
                    delivered++;
                } else {
                    unwell.add(claimed.get().webhook());
                }
            }
            return delivered;
        });
    }

    private boolean deliver(WebhookQueueSql.Claimed claimed) {
        if (claimed.secret().isEmpty()) {
            failed(claimed, null, "Its secret was sealed under another FORELAND_SECRET than this node's");
            return false;
        }
        try {
            int status = post(claimed, claimed.secret().get());
            if (status >= 200 && status < 300) {
                queue.settle(claimed, DeliveriesSql.Status.SENT, status, null, clock.instant());
                return true;
            }
            if (status == GONE) {
                queue.settle(
                        claimed, DeliveriesSql.Status.DEAD, status, "The receiver says it is gone", clock.instant());
                queue.switchOff(claimed.webhook(), "The receiver answered 410, gone: it was switched off.");
                return false;
            }
            failed(
                    claimed,
                    status,
                    status >= 300 && status < 400 ? "Answered with a redirect, which is not followed" : "");
        } catch (Destinations.Refused e) {
            failed(claimed, null, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            failed(
                    claimed,
                    null,
                    "No connection, or no answer in time: " + e.getClass().getSimpleName());
        }
        return false;
    }

    private int post(WebhookQueueSql.Claimed claimed, WebhookSecret secret) throws Destinations.Refused, IOException {
        String id = "msg_" + claimed.id();
        long timestamp = clock.instant().getEpochSecond();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("User-Agent", "Foreland/" + ProgramVersion.current());
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", String.valueOf(timestamp));
        headers.put("webhook-signature", secret.sign(id, timestamp, claimed.body()));
        return OutgoingPost.send(destinations.check(claimed.url()), headers, claimed.body());
    }

    private void failed(WebhookQueueSql.Claimed claimed, @Nullable Integer response, String trouble) {
        Instant now = clock.instant();
        if (!now.isBefore(claimed.queued().plus(PATIENCE))) {
            queue.settle(claimed, DeliveriesSql.Status.DEAD, response, trouble, now);
        } else {
            queue.tryAgain(claimed, response, trouble, now.plus(wait(claimed.attempts())));
        }
    }

    private static Duration wait(int attempts) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(attempts - 1, 10));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
