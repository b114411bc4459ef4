package foreland.journal;

import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Answers each request of another system once, by the key it chose. Like {@link OnceOnly}, with the whole answer kept for a day,
 * so that a system that lost it in the post gets it again. Work that throws is not answered, and may be sent again.
 */
@Component
public class OnceByKey {

    private static final Duration KEPT_FOR = Duration.ofDays(1);

    private final TransactionTemplate transactions;
    private final JdbcClient sql;
    private final Clock clock;

    OnceByKey(TransactionTemplate transactions, JdbcClient sql, Clock clock) {
        this.transactions = transactions;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * An answer as it was given.
     *
     * @param body as it was sent; empty for none
     */
    public record Kept(
            int status, @Nullable String location, @Nullable String etag, String body) {}

    /** Thrown when the key came with another request before. */
    public static final class OtherRequest extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Does the work in one transaction, unless the acting person's request of this key was answered before.
     *
     * @param request a digest of all that the request says, 32 bytes
     * @throws OtherRequest when the key belongs to a request with another digest
     */
    public Kept answer(String key, byte[] request, Supplier<Kept> work) {
        return Objects.requireNonNull(transactions.execute(transaction -> {
            forgetOld();
            if (!claim(key, request)) {
                return answered(key, request);
            }
            Kept kept = work.get();
            sql.sql("""
                            update journal.answered_request set status = :status, location = :location, etag = :etag, body = :body
                            where key = :key and person_id = journal.acting_person()
                              and partnership_id = journal.acting_partnership()""")
                    .param("status", kept.status())
                    .param("location", kept.location())
                    .param("etag", kept.etag())
                    .param("body", kept.body())
                    .param("key", key)
                    .update();
            return kept;
        }));
    }

    /** Waits for whoever is answering the same key right now. */
    private boolean claim(String key, byte[] request) {
        return sql.sql("""
                        insert into journal.answered_request (partnership_id, person_id, key, request_hash, answered_at)
                        values (journal.acting_partnership(), journal.acting_person(), ?, ?, ?)
                        on conflict on constraint answered_request_is_ones_own_key do nothing""")
                        .params(key, request, Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private Kept answered(String key, byte[] request) {
        return sql.sql("""
                        select request_hash, status, location, etag, body from journal.answered_request
                        where key = ? and person_id = journal.acting_person()
                          and partnership_id = journal.acting_partnership()""")
                .param(key)
                .query((row, n) -> {
                    if (!MessageDigest.isEqual(row.getBytes("request_hash"), request)) {
                        throw new OtherRequest();
                    }
                    return new Kept(
                            row.getInt("status"),
                            row.getString("location"),
                            row.getString("etag"),
                            row.getString("body"));
                })
                .single();
    }

    private void forgetOld() {
        sql.sql("""
                        delete from journal.answered_request
                        where person_id = journal.acting_person() and answered_at < ?""").param(Timestamp.from(clock.instant().minus(KEPT_FOR))).update();
    }
}
