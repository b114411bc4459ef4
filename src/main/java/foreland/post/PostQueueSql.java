package foreland.post;

import foreland.journal.Journal;
import foreland.journal.Noun;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The administrator's view of the queue, within the walls of row-level security. */
@Component
@Transactional
class PostQueueSql implements PostQueue {

    private static final String NOUN = "post.letter";

    private final JdbcClient sql;
    private final Journal journal;
    private final Clock clock;

    PostQueueSql(JdbcClient sql, Journal journal, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Figures figures() {
        return sql.sql("""
                        select count(*) filter (where status = 'QUEUED') as waiting,
                            min(queued_at) filter (where status = 'QUEUED') as oldest,
                            count(*) filter (where status = 'DEAD') as dead,
                            count(*) filter (where status = 'SENT' and settled_at > ?) as sent,
                            max(settled_at) filter (where status = 'SENT') as last
                        from post.letter where partnership_id = journal.acting_partnership()""")
                .param(Timestamp.from(clock.instant().minus(Duration.ofDays(1))))
                .query((row, n) -> new Figures(
                        row.getInt("waiting"),
                        instant(row, "oldest"),
                        row.getInt("dead"),
                        row.getInt("sent"),
                        instant(row, "last")))
                .single();
    }

    @Override
    public OptionalInt dead() {
        return sql.sql("""
                        select count(*) from post.letter
                        where partnership_id = journal.acting_partnership() and status = 'DEAD'
                        having post.is_set_up()""").query(Integer.class).optional().map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    @Override
    public List<Waiting> listWaiting(int atMost) {
        return sql.sql("""
                        select * from post.letter
                        where partnership_id = journal.acting_partnership() and status in ('QUEUED', 'DEAD')
                        order by status, queued_at limit ?""")
                .param(atMost)
                .query((row, n) -> new Waiting(
                        row.getObject("id", UUID.class),
                        row.getString("subject"),
                        row.getString("recipient"),
                        row.getString("status").equals("DEAD"),
                        row.getTimestamp("queued_at").toInstant(),
                        row.getInt("attempts"),
                        row.getTimestamp("next_at").toInstant(),
                        row.getString("trouble")))
                .list();
    }

    /** Its patience begins anew with the queue's: it is as if it were written now. */
    @Override
    public boolean tryAgain(UUID letter) {
        boolean again =
                sql.sql("""
                        update post.letter set status = 'QUEUED', settled_at = null, next_at = ?, attempts = 0
                        where id = ? and status = 'DEAD' and partnership_id = journal.acting_partnership()""").params(Timestamp.from(clock.instant()), letter).update() == 1;
        if (again) {
            journal.changed(Noun.of(NOUN, letter), "letter put back into the queue", Map.of("status", "QUEUED"));
        }
        return again;
    }

    /** One that is just being sent cannot be called back. */
    @Override
    public boolean discard(UUID letter) {
        Timestamp now = Timestamp.from(clock.instant());
        boolean discarded =
                sql.sql("""
                        update post.letter set status = 'DISCARDED', settled_at = :now, recipient = null, content = null
                        where id = :letter and status in ('QUEUED', 'DEAD') and partnership_id = journal.acting_partnership()
                          and (leased_until is null or leased_until < :now)""").param("now", now).param("letter", letter).update() == 1;
        if (discarded) {
            journal.changed(Noun.of(NOUN, letter), "letter discarded", Map.of("status", "DISCARDED"));
        }
        return discarded;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
