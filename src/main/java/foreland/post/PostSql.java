package foreland.post;

import foreland.house.HouseSecret;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The letter box: a row in the caller's transaction. */
@Component
class PostSql implements Post {

    /** What a letter says is sealed for this. */
    static final String SEALED_FOR = "letter";

    private final JdbcClient sql;
    private final HouseSecret secret;
    private final Clock clock;

    PostSql(JdbcClient sql, HouseSecret secret, Clock clock) {
        this.sql = sql;
        this.secret = secret;
        this.clock = clock;
    }

    @Override
    @Transactional
    public boolean isOpen() {
        return sql.sql("select post.is_set_up()").query(Boolean.class).single();
    }

    @Override
    @Transactional
    public Optional<String> publicAddress() {
        return Optional.ofNullable(sql.sql("select post.public_address()")
                .query((row, n) -> row.getString(1))
                .list()
                .get(0));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Posted send(Letter letter) {
        if (!isOpen()) {
            return Posted.NOT_OPEN;
        }
        Timestamp now = Timestamp.from(clock.instant());
        int written = sql.sql("""
                        insert into post.letter
                            (id, partnership_id, key, subject, recipient, content, queued_at, good_until, next_at)
                        values (:id, journal.acting_partnership(), :key, :subject, :to, :content, :now, :good, :now)
                        on conflict do nothing""")
                .param("id", UUID.randomUUID())
                .param("key", letter.key())
                .param("subject", letter.subject())
                .param("to", letter.to())
                .param("content", secret.seal(SEALED_FOR, JsonMapper.shared().writeValueAsString(letter)))
                .param("now", now)
                .param("good", letter.goodUntil() == null ? null : Timestamp.from(letter.goodUntil()), Types.TIMESTAMP)
                .update();
        return written == 1 ? Posted.QUEUED : Posted.WRITTEN_BEFORE;
    }
}
