package foreland.partnership.reminders;

import foreland.journal.Journal;
import foreland.journal.Noun;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The secret addresses of calendars. */
@Component
@Transactional
class FeedSql {

    private static final String NOUN = "partnership.calendar-feed";

    private final JdbcClient sql;
    private final Journal journal;
    private final Clock clock;

    FeedSql(JdbcClient sql, Journal journal, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whose calendar an address is. */
    record Owner(UUID person, Instant madeAt) {}

    /** Since when there is one. */
    Optional<Instant> madeAt(UUID person) {
        return sql.sql("""
                        select made_at from partnership.calendar_feed
                        where person_id = ? and partnership_id = journal.acting_partnership()""")
                .param(person)
                .query((row, n) -> row.getTimestamp("made_at").toInstant())
                .optional();
    }

    /** Makes an address; one that was there before stops to work. */
    FeedSecret renew(UUID person) {
        FeedSecret secret = FeedSecret.fresh();
        sql.sql("""
                        insert into partnership.calendar_feed (partnership_id, person_id, token_hash, made_at)
                        values (journal.acting_partnership(), ?, ?, ?)
                        on conflict (person_id, partnership_id)
                            do update set token_hash = excluded.token_hash, made_at = excluded.made_at""")
                .params(person, secret.hash(), Timestamp.from(clock.instant()))
                .update();
        journal.changed(Noun.onlyPart(person, NOUN), "calendar address made", Map.of("on", true));
        return secret;
    }

    void end(UUID person) {
        int ended = sql.sql("""
                        delete from partnership.calendar_feed
                        where person_id = ? and partnership_id = journal.acting_partnership()""").param(person).update();
        if (ended == 1) {
            journal.removed(Noun.onlyPart(person, NOUN), "calendar address switched off");
        }
    }

    /** Wants the system to be acting, in the partnership that the address names. */
    Optional<Owner> findOwner(FeedSecret secret) {
        return sql.sql("""
                        select person_id, made_at from partnership.calendar_feed
                        where token_hash = ? and partnership_id = journal.acting_partnership()""")
                .param(secret.hash())
                .query((row, n) -> new Owner(
                        row.getObject("person_id", UUID.class),
                        row.getTimestamp("made_at").toInstant()))
                .optional();
    }
}
