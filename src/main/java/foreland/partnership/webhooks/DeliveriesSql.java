package foreland.partnership.webhooks;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was delivered to a webhook, what waits, and what could not be delivered, as an administrator sees it. */
@Component
@Transactional
class DeliveriesSql {

    private final JdbcClient sql;
    private final Clock clock;

    DeliveriesSql(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * A delivery in a list.
     *
     * @param response status code of the last answer; null when there was none
     */
    record Listed(
            UUID id,
            Instant queued,
            Status status,
            int attempts,
            @Nullable Integer response,
            @Nullable String trouble,
            Instant next) {}

    /** Where a delivery stands. */
    enum Status {
        QUEUED("Waiting"),
        SENT("Delivered"),
        DEAD("Could not be delivered"),
        DISCARDED("Discarded");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** Those that could not be delivered first, then the newest. */
    List<Listed> list(UUID webhook, int atMost) {
        return sql.sql("""
                        select * from partnership.webhook_delivery
                        where webhook_id = ? and partnership_id = journal.acting_partnership()
                        order by status = 'DEAD' desc, position desc limit ?""")
                .params(webhook, atMost)
                .query((row, n) -> new Listed(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("queued_at").toInstant(),
                        Status.valueOf(row.getString("status")),
                        row.getInt("attempts"),
                        row.getObject("response", Integer.class),
                        row.getString("trouble"),
                        row.getTimestamp("next_at").toInstant()))
                .list();
    }

    /** @return how many are tried again */
    int tryDeadAgain(UUID webhook) {
        return sql.sql("""
                        update partnership.webhook_delivery set status = 'QUEUED', settled_at = null, attempts = 0, next_at = ?
                        where webhook_id = ? and status = 'DEAD' and partnership_id = journal.acting_partnership()""").params(Timestamp.from(clock.instant()), webhook).update();
    }

    /** @return how many are given up */
    int discardDead(UUID webhook) {
        return sql.sql("""
                        update partnership.webhook_delivery set status = 'DISCARDED'
                        where webhook_id = ? and status = 'DEAD' and partnership_id = journal.acting_partnership()""").param(webhook).update();
    }
}
