package foreland.partnership.signin;

import foreland.partnership.AccessToken;
import foreland.partnership.Partnership;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds out whose token was sent. */
@Component
class TokenSql {

    private final JdbcClient sql;
    private final Clock clock;

    TokenSql(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * A token that is good.
     *
     * @param name that its person gave it
     * @param loopbackOnly whether the person's account works on this machine only
     */
    record Known(UUID id, UUID person, String name, Set<String> scopes, boolean loopbackOnly) {}

    /**
     * The token, unless it was revoked, has expired, or its person's account was closed; notes that it was used. Asked of a function
     * of the database, in one statement and without a transaction: nobody acts yet.
     */
    Optional<Known> find(AccessToken sent, Partnership partnership) {
        return sql.sql("select * from partnership.use_access_token(?, ?, ?)")
                .params(sent.hash(), partnership.id(), Timestamp.from(clock.instant()))
                .query((row, n) -> new Known(
                        row.getObject("id", UUID.class),
                        row.getObject("person", UUID.class),
                        row.getString("name"),
                        Set.of((String[]) row.getArray("scopes").getArray()),
                        row.getBoolean("loopback_only")))
                .optional();
    }
}
