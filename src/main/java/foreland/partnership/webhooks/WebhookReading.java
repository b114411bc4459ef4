package foreland.partnership.webhooks;

import foreland.api.Api;
import foreland.house.Routine;
import foreland.journal.Acting;
import foreland.journal.Changes;
import foreland.partnership.ChangeAddresses;
import foreland.partnership.Partnership;
import foreland.partnership.Partnerships;
import foreland.post.Post;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads on in the journal for each webhook, and queues what it wants to know. The position it has read up to and what was queued
 * are one transaction: nothing is left out and nothing is queued twice, whichever node reads and whenever one dies.
 */
@Component
class WebhookReading implements Routine {

    private static final int AT_ONCE = 200;

    private final Partnerships partnerships;
    private final WebhookQueueSql queue;
    private final Changes changes;
    private final List<ChangeAddresses> addresses;
    private final Post post;
    private final TransactionTemplate transactions;
    private final Clock clock;

    WebhookReading(
            Partnerships partnerships,
            WebhookQueueSql queue,
            Changes changes,
            List<ChangeAddresses> addresses,
            Post post,
            TransactionTemplate transactions,
            Clock clock) {
        this.partnerships = partnerships;
        this.queue = queue;
        this.changes = changes;
        this.addresses = addresses;
        this.post = post;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reading changes for webhooks";
    }

    @Override
    public Duration rest() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        Acting system = Acting.system(null);
        Set<UUID> telling = system.doing(queue::listPartnershipsThatTell);
        if (!telling.isEmpty()) {
            system.doing(partnerships::list).stream()
                    .filter(partnership -> telling.contains(partnership.id()))
                    .forEach(this::readOn);
        }
    }

    void readOn(Partnership partnership) {
        Acting.system(partnership.id())
                .run(() -> transactions.executeWithoutResult(
                        transaction -> queue.lockForReading().forEach(webhook -> readOn(partnership, webhook))));
    }

    private void readOn(Partnership partnership, WebhookQueueSql.Reading webhook) {
        List<Changes.Change> ahead = changes.listAfter(webhook.position(), AT_ONCE);
        if (ahead.isEmpty()) {
            return;
        }
        List<Changes.Change> wanted = ahead.stream()
                .filter(change -> webhook.kinds().contains(change.noun().kind()))
                .toList();
        Map<UUID, ChangeAddresses.Found> found = find(wanted);
        String site = post.publicAddress().orElse("") + partnership.base();
        for (Changes.Change change : wanted) {
            queue.queue(
                    UUID.randomUUID(),
                    webhook.webhook(),
                    change.position(),
                    body(change, found, site),
                    clock.instant());
        }
        queue.readUpTo(webhook.webhook(), ahead.get(ahead.size() - 1).position());
    }

    private Map<UUID, ChangeAddresses.Found> find(List<Changes.Change> wanted) {
        Map<UUID, ChangeAddresses.Found> found = new HashMap<>();
        for (ChangeAddresses each : addresses) {
            List<UUID> nouns = wanted.stream()
                    .filter(change -> change.noun().kind().equals(each.kind()))
                    .map(change -> change.noun().id())
                    .distinct()
                    .toList();
            if (!nouns.isEmpty()) {
                found.putAll(each.find(nouns));
            }
        }
        return found;
    }

    /** The same words as in the change feed of the API, with the envelope of the Standard Webhooks around them. */
    private static String body(Changes.Change change, Map<UUID, ChangeAddresses.Found> found, String site) {
        String kind = change.removed() ? "removed" : "changed";
        ChangeAddresses.Found there =
                change.removed() ? null : found.get(change.noun().id());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", kind);
        data.put("noun", change.noun().kind());
        data.put("id", change.noun().id());
        if (there != null) {
            data.put("reference", there.reference());
            data.put("link", site + Api.ROOT + there.path());
        }
        data.put("version", change.version());
        data.put("at", change.at());
        data.put("changes", site + Api.ROOT + "/changes");
        Instant at = change.at();
        Map<String, Object> envelope = new LinkedHashMap<>();
        envelope.put("type", change.noun().kind() + "." + kind);
        envelope.put("timestamp", at);
        envelope.put("data", data);
        return JsonMapper.shared().writeValueAsString(envelope);
    }
}
