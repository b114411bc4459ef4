package foreland.partnership.tokens;

import foreland.journal.Journal;
import foreland.journal.Noun;
import foreland.partnership.AccessToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The acting person's tokens in the acting partnership. */
@Component
@Transactional
class TokensSql {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String OWN = """
            select id, name, scopes, made_at, expires_at, last_used_at, revoked_at from partnership.access_token
            where person_id = journal.acting_person() and partnership_id = journal.acting_partnership()
            """;

    private final JdbcClient sql;
    private final Journal journal;
    private final Clock clock;

    TokensSql(JdbcClient sql, Journal journal, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
    }

    /** A token as the journal keeps it. */
    record Entry(String name, List<String> scopes, LocalDate lastDay, boolean revoked) {}

    List<ListedToken> list() {
        return sql.sql(OWN + " order by made_at desc, name")
                .query((row, n) -> token(row))
                .list();
    }

    Optional<ListedToken> find(UUID id) {
        return sql.sql(OWN + " and id = ?")
                .param(id)
                .query((row, n) -> token(row))
                .optional();
    }

    boolean hasWorkingOne(String name) {
        return list().stream()
                .anyMatch(token -> token.state() != ListedToken.State.REVOKED
                        && token.name().equals(name));
    }

    void add(TokenForm form, AccessToken secret) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        Instant end = now.plus(Duration.ofDays(form.daysOrNought()));
        sql.sql("""
                        insert into partnership.access_token
                            (id, partnership_id, person_id, name, token_hash, scopes, made_at, expires_at)
                        values (?, journal.acting_partnership(), journal.acting_person(), ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        form.name(),
                        secret.hash(),
                        form.scopes().toArray(String[]::new),
                        Timestamp.from(now),
                        Timestamp.from(end))
                .update();
        journal.changed(noun(id), "API token made", new Entry(form.name(), form.scopes(), day(end), false));
    }

    void revoke(ListedToken token) {
        int revoked = sql.sql("update partnership.access_token set revoked_at = ? where id = ? and revoked_at is null")
                .params(Timestamp.from(clock.instant()), token.id())
                .update();
        if (revoked == 1) {
            journal.changed(
                    noun(token.id()),
                    "API token revoked",
                    new Entry(token.name(), token.scopes(), token.lastDay(), true));
        }
    }

    private ListedToken token(ResultSet row) throws SQLException {
        Instant end = row.getTimestamp("expires_at").toInstant();
        Timestamp used = row.getTimestamp("last_used_at");
        return new ListedToken(
                row.getObject("id", UUID.class),
                row.getString("name"),
                List.of((String[]) row.getArray("scopes").getArray()),
                day(row.getTimestamp("made_at").toInstant()),
                day(end),
                used == null ? null : used.toInstant(),
                row.getTimestamp("revoked_at") != null
                        ? ListedToken.State.REVOKED
                        : end.isAfter(clock.instant()) ? ListedToken.State.WORKS : ListedToken.State.EXPIRED);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, LONDON);
    }

    private static Noun noun(UUID id) {
        return Noun.of("partnership.access-token", id);
    }
}
