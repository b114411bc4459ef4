package foreland.partnership.webhooks;

import foreland.house.HouseSecret;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The queue of deliveries as the program works through it. Wants the system to be acting. */
@Component
@Transactional
class WebhookQueueSql {

    /** Longer than a delivery can take, and than two nodes' clocks can be apart on top of it. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient sql;
    private final HouseSecret house;

    WebhookQueueSql(JdbcClient sql, HouseSecret house) {
        this.sql = sql;
        this.house = house;
    }

    /** A webhook whose turn it is to be told of what comes after a position; locked, so that one node at a time does it. */
    record Reading(UUID webhook, long position, Set<String> kinds) {}

    /** The partnerships that tell anybody of their changes. */
    Set<UUID> listPartnershipsThatTell() {
        return sql.sql("select partnership.with_webhooks_on()")
                .query(UUID.class)
                .set();
    }

    /** The partnership's webhooks that are on, but for those that another node reads for right now. */
    List<Reading> lockForReading() {
        return sql.sql("""
                        select id, position, kinds from partnership.webhook
                        where partnership_id = journal.acting_partnership() and on_since is not null
                        order by id for update skip locked""")
                .query((row, n) ->
                        new Reading(row.getObject("id", UUID.class), row.getLong("position"), Set.of((String[])
                                row.getArray("kinds").getArray())))
                .list();
    }

    /** A change is queued once: its position is unique for the webhook. */
    void queue(UUID id, UUID webhook, long position, String body, Instant now) {
        sql.sql("""
                        insert into partnership.webhook_delivery
                            (id, partnership_id, webhook_id, position, body, queued_at, next_at)
                        values (:id, journal.acting_partnership(), :webhook, :position, :body, :now, :now)
                        on conflict do nothing""")
                .param("id", id)
                .param("webhook", webhook)
                .param("position", position)
                .param("body", body)
                .param("now", Timestamp.from(now))
                .update();
    }

    void readUpTo(UUID webhook, long position) {
        sql.sql("update partnership.webhook set position = ? where id = ?")
                .params(position, webhook)
                .update();
    }

    /**
     * A delivery that is ours to make now.
     *
     * @param secret empty when it was sealed under another secret than this node's
     */
    record Claimed(
            UUID id,
            UUID lease,
            UUID webhook,
            String url,
            Optional<WebhookSecret> secret,
            String body,
            Instant queued,
            int attempts) {}

    /** Takes what waited longest, but for the webhooks named: one address that hangs does not hold up the others. */
    Optional<Claimed> claim(Instant now, Collection<UUID> without) {
        UUID lease = UUID.randomUUID();
        return sql.sql("""
                        update partnership.webhook_delivery d
                        set lease = :lease, leased_until = :until, attempts = attempts + 1
                        from partnership.webhook w
                        where w.id = d.webhook_id and d.id = (
                            select q.id from partnership.webhook_delivery q join partnership.webhook h on h.id = q.webhook_id
                            where q.status = 'QUEUED' and q.next_at <= :now and h.on_since is not null
                              and not (q.webhook_id = any(:without))
                              and (q.leased_until is null or q.leased_until < :now)
                            order by q.next_at, q.position limit 1 for update of q skip locked)
                        returning d.id, d.webhook_id, w.url, w.secret, d.body, d.queued_at, d.attempts""")
                .param("lease", lease)
                .param("until", Timestamp.from(now.plus(LEASE)))
                .param("now", Timestamp.from(now))
                .param("without", without.toArray(UUID[]::new))
                .query((row, n) -> new Claimed(
                        row.getObject("id", UUID.class),
                        lease,
                        row.getObject("webhook_id", UUID.class),
                        row.getString("url"),
                        house.open(WebhooksSql.SEALED_FOR, row.getBytes("secret"))
                                .map(WebhookSecret::new),
                        row.getString("body"),
                        row.getTimestamp("queued_at").toInstant(),
                        row.getInt("attempts")))
                .optional();
    }

    void settle(
            Claimed claimed,
            DeliveriesSql.Status status,
            @Nullable Integer response,
            @Nullable String trouble,
            Instant now) {
        sql.sql("""
                        update partnership.webhook_delivery
                        set status = ?, response = ?, trouble = ?, settled_at = ?, lease = null, leased_until = null
                        where id = ? and lease = ? and status = 'QUEUED'""")
                .param(status.name())
                .param(response)
                .param(trouble)
                .param(Timestamp.from(now))
                .param(claimed.id())
                .param(claimed.lease())
                .update();
    }

    void tryAgain(Claimed claimed, @Nullable Integer response, String trouble, Instant when) {
        sql.sql("""
                        update partnership.webhook_delivery
                        set next_at = ?, response = ?, trouble = ?, lease = null, leased_until = null
                        where id = ? and lease = ? and status = 'QUEUED'""")
                .param(Timestamp.from(when))
                .param(response)
                .param(trouble)
                .param(claimed.id())
                .param(claimed.lease())
                .update();
    }

    /** The receiver said that it is gone. */
    void switchOff(UUID webhook, String trouble) {
        sql.sql("update partnership.webhook set on_since = null, trouble = ?, version = version + 1 where id = ?")
                .params(trouble, webhook)
                .update();
    }

    void forgetOld(Instant now) {
        sql.sql("delete from partnership.webhook_delivery where settled_at < ?")
                .param(Timestamp.from(now.minus(KEPT)))
                .update();
    }
}
