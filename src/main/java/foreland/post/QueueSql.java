package foreland.post;

import foreland.house.HouseSecret;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The queue as the sender works through it. Wants the system to be acting. */
@Component
@Transactional
class QueueSql {

    /**
     * For how long a letter is one sender's. Longer than a mail server can take by all its time limits together, and longer than two
     * nodes' clocks can be apart on top of it.
     */
    static final Duration LEASE = Duration.ofMinutes(15);

    /** For how long it is known that a letter was sent, and so its key stays taken. */
    static final Duration KEPT = Duration.ofDays(100);

    private final JdbcClient sql;
    private final HouseSecret secret;

    QueueSql(JdbcClient sql, HouseSecret secret) {
        this.sql = sql;
        this.secret = secret;
    }

    /**
     * A letter that is ours to send now.
     *
     * @param attempts with this one
     * @param letter empty when it was sealed under another secret than this node's
     */
    record Claimed(UUID id, UUID lease, Instant queued, Instant claimed, int attempts, Optional<Letter> letter) {}

    /** Takes the letter that waited longest; others pass it by, and take it over only when the lease is over. */
    Optional<Claimed> claim(Instant now) {
        UUID lease = UUID.randomUUID();
        return sql.sql("""
                        update post.letter set lease = :lease, leased_until = :until, attempts = attempts + 1
                        where id = (
                            select id from post.letter
                            where status = 'QUEUED' and next_at <= :now and (leased_until is null or leased_until < :now)
                            order by next_at, queued_at limit 1 for update skip locked)
                        returning id, queued_at, attempts, content""")
                .param("lease", lease)
                .param("until", Timestamp.from(now.plus(LEASE)))
                .param("now", Timestamp.from(now))
                .query((row, n) -> new Claimed(
                        row.getObject("id", UUID.class),
                        lease,
                        row.getTimestamp("queued_at").toInstant(),
                        now,
                        row.getInt("attempts"),
                        secret.open(PostSql.SEALED_FOR, row.getBytes("content"))
                                .map(json -> JsonMapper.shared().readValue(json, Letter.class))))
                .optional();
    }

    /** @return whether it was still ours to say so */
    boolean sent(Claimed claimed, Instant now) {
        return sql.sql("""
                        update post.letter set status = 'SENT', settled_at = ?, recipient = null, content = null,
                            lease = null, leased_until = null, trouble = null
                        where id = ? and lease = ? and status = 'QUEUED'""")
                        .params(Timestamp.from(now), claimed.id(), claimed.lease())
                        .update()
                == 1;
    }

    void tryAgain(Claimed claimed, Instant when, String trouble) {
        sql.sql("""
                        update post.letter set next_at = ?, trouble = ?, lease = null, leased_until = null
                        where id = ? and lease = ? and status = 'QUEUED'""")
                .params(Timestamp.from(when), trouble, claimed.id(), claimed.lease())
                .update();
    }

    void giveUp(Claimed claimed, Instant now, String trouble) {
        sql.sql("""
                        update post.letter set status = 'DEAD', settled_at = ?, trouble = ?, lease = null, leased_until = null
                        where id = ? and lease = ? and status = 'QUEUED'""")
                .params(Timestamp.from(now), trouble, claimed.id(), claimed.lease())
                .update();
    }

    /** For how long a dead letter waits for an administrator; its address is personal data that nobody needs for ever. */
    static final Duration WAITS = Duration.ofDays(30);

    /** What is not worth sending any more is discarded, what was settled long ago is forgotten. */
    void clear(Instant now) {
        sql.sql("""
                        update post.letter set status = 'DISCARDED', settled_at = :now, recipient = null, content = null,
                            trouble = coalesce('Too late: ' || trouble, 'Too late')
                        where status in ('QUEUED', 'DEAD') and good_until < :now and (leased_until is null or leased_until < :now)""").param("now", Timestamp.from(now)).update();
        sql.sql("""
                        update post.letter set status = 'DISCARDED', recipient = null, content = null
                        where status = 'DEAD' and settled_at < ?""").param(Timestamp.from(now.minus(WAITS))).update();
        sql.sql("delete from post.letter where settled_at < ? and status <> 'DEAD'")
                .param(Timestamp.from(now.minus(KEPT)))
                .update();
    }
}
