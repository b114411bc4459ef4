package foreland.evidence.loading;

import foreland.evidence.parquet.Points;
import foreland.house.Routine;
import foreland.journal.Acting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the rows of versions that were replaced a month ago off this node's disk. Their files stay in the database, so that they can
 * be made again for whoever follows an old figure.
 */
@Component
class ReplacedParquet implements Routine {

    private static final Duration SAFE_WHILE = Duration.ofDays(30);

    private final JdbcClient sql;
    private final Points points;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ReplacedParquet(JdbcClient sql, Points points, TransactionTemplate transactions, Clock clock) {
        this.sql = sql;
        this.points = points;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "clearing replaced evidence";
    }

    @Override
    public Duration rest() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        removeReplacedBefore(clock.instant().minus(SAFE_WHILE));
    }

    /** @return how many files went */
    int removeReplacedBefore(Instant day) {
        Set<Long> gone = Acting.system(null)
                .doing(() -> transactions.execute(transaction -> Set.copyOf(sql.sql("""
                        select p.number from evidence.part p join evidence.part later on later.number = p.replaced_by
                        where later.loaded_at < ?""")
                        .param(OffsetDateTime.ofInstant(day, ZoneOffset.UTC))
                        .query(Long.class)
                        .list())));
        try {
            return points.removeHoldingOnly(gone == null ? Set.of() : gone);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
