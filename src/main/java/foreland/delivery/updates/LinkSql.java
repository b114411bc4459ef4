package foreland.delivery.updates;

import foreland.calendar.FinancialQuarter;
import foreland.calendar.FinancialYear;
import foreland.journal.Acting;
import foreland.journal.Journal;
import foreland.journal.Noun;
import foreland.journal.Personal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links to one update. Coordinators make and revoke them; whoever holds one asks the database through functions that tell nothing
 * but how it stands, and then acts by it.
 */
@Component
@Transactional
class LinkSql {

    /** How long one works, unless the update is accepted before. */
    static final Duration LASTS = Duration.ofDays(14);

    private static final String NOUN = "delivery.update-link";

    private final JdbcClient sql;
    private final Journal journal;
    private final Clock clock;

    LinkSql(JdbcClient sql, Journal journal, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it stands with a link that someone opened. */
    enum State {
        UNKNOWN,
        NEW,
        HERE,
        ELSEWHERE,
        USED,
        REVOKED,
        EXPIRED
    }

    /**
     * What may be said of a link.
     *
     * @param about the update; only for the browser in which it was started
     */
    record Look(State state, @Nullable Instant expires, Optional<About> about) {}

    /** Which update a link is for. */
    record About(String plan, FinancialQuarter quarter, String reference) {}

    /** What came of starting. */
    enum Start {
        STARTED,
        WRONG_ADDRESS,
        NOT_NEW
    }

    /**
     * The links to an update, newest first.
     *
     * @param mailed whether a new one would go out by e-mail
     */
    record Links(List<MadeLink> made, boolean mailed) {}

    List<MadeLink> list(Subject subject) {
        return links(subject).made();
    }

    /** In one statement, since the page of an update asks enough already. */
    Links links(Subject subject) {
        List<MadeLink> made = new ArrayList<>();
        AtomicBoolean mailed = new AtomicBoolean();
        sql.sql("""
                        select post.is_set_up() as mailed, l.id, l.email, l.made_at, l.expires_at, l.started_at, l.used_at, l.revoked_at
                        from (select 1) as one
                        left join delivery.update_link l on l.action_id = ? and l.year = ? and l.quarter = ?
                        order by l.made_at desc""")
                .params(
                        subject.action(),
                        subject.year().year().startYear(),
                        subject.quarter().number())
                .query(row -> {
                    mailed.set(row.getBoolean("mailed"));
                    if (row.getObject("id") != null) {
                        made.add(made(row));
                    }
                });
        return new Links(made, mailed.get());
    }

    /** The address of the action's owner, as far as the partnership knows it. */
    Optional<String> addressOf(@Nullable UUID owner) {
        return owner == null
                ? Optional.empty()
                : sql.sql("select email from partnership.person where id = ? and email is not null")
                        .param(owner)
                        .query(String.class)
                        .optional();
    }

    /** Makes a link and revokes those that were open before: one update has one open link at most. */
    LinkSecret make(Subject subject, String email) {
        list(subject).stream()
                .filter(link -> link.isOpen(clock.instant()))
                .forEach(link -> revoke(subject, link.id(), "link replaced by a new one"));
        LinkSecret secret = LinkSecret.fresh();
        UUID id = UUID.randomUUID();
        Optional<UUID> person =
                sql
                        .sql("select id from partnership.person where email = ?")
                        .param(email)
                        .query(UUID.class)
                        .list()
                        .stream()
                        .findFirst();
        sql.sql("""
                        insert into delivery.update_link (id, partnership_id, plan_id, year, quarter, action_id, action_reference, email,
                            person_id, token_hash, made_at, made_by, expires_at)
                        values (:id, journal.acting_partnership(), :plan, :year, :quarter, :action, :reference, :email, :person, :hash,
                            :now, journal.acting_person(), :expires)""")
                .param("id", id)
                .param("plan", subject.year().planId())
                .param("year", subject.year().year().startYear())
                .param("quarter", subject.quarter().number())
                .param("action", subject.action())
                .param("reference", subject.reference())
                .param("email", email)
                .param("person", person.orElse(null))
                .param("hash", secret.hash())
                .param("now", Timestamp.from(clock.instant()))
                .param("expires", Timestamp.from(clock.instant().plus(LASTS)))
                .update();
        Map<String, Object> told = told(subject);
        person.ifPresent(known -> told.put("sentTo", new Personal(known, email)));
        journal.changed(Noun.within(subject.year().id(), NOUN, id), "link made", told);
        return secret;
    }

    void revoke(Subject subject, UUID link, String act) {
        int revoked = sql.sql("""
                        update delivery.update_link set revoked_at = ?
                        where id = ? and action_id = ? and used_at is null and revoked_at is null""")
                .params(Timestamp.from(clock.instant()), link, subject.action())
                .update();
        if (revoked == 1) {
            journal.changed(Noun.within(subject.year().id(), NOUN, link), act, told(subject));
        }
    }

    Look look(LinkSecret secret, Optional<LinkSecret> browser) {
        return sql.sql("select * from delivery.look_at_link(:secret, :browser, :now)")
                .param("secret", secret.hash())
                .param("browser", browser.map(LinkSecret::hash).orElse(new byte[0]))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, n) -> look(row))
                .optional()
                .orElse(new Look(State.UNKNOWN, null, Optional.empty()));
    }

    Start start(LinkSecret secret, LinkSecret browser, String address) {
        return Start.valueOf(sql.sql("select delivery.start_link(:secret, :browser, :address, :now)")
                .param("secret", secret.hash())
                .param("browser", browser.hash())
                .param("address", address)
                .param("now", Timestamp.from(clock.instant()))
                .query(String.class)
                .single());
    }

    /** Whoever holds the link and has the cookie of the browser in which it was started. */
    Acting holder(UUID partnership, LinkSecret secret, LinkSecret browser) {
        HexFormat hex = HexFormat.of();
        return Acting.byLink(
                partnership,
                hex.formatHex(secret.hash()) + ":" + hex.formatHex(browser.hash()) + ":"
                        + clock.instant().getEpochSecond());
    }

    private static Map<String, Object> told(Subject subject) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("action", subject.reference());
        told.put("quarter", subject.quarter().label());
        return told;
    }

    private static Look look(ResultSet row) throws SQLException {
        State state = State.valueOf(row.getString("state"));
        Optional<About> about = state == State.HERE
                ? Optional.of(new About(
                        row.getString("plan"),
                        new FinancialQuarter(new FinancialYear(row.getInt("year")), row.getInt("quarter")),
                        row.getString("reference")))
                : Optional.empty();
        return new Look(state, row.getTimestamp("expires_at").toInstant(), about);
    }

    private static MadeLink made(ResultSet row) throws SQLException {
        return new MadeLink(
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                instant(row, "started_at"),
                instant(row, "used_at"),
                instant(row, "revoked_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
