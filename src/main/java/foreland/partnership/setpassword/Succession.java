package foreland.partnership.setpassword;

import foreland.journal.Journal;
import foreland.journal.Noun;
import foreland.partnership.HoldingEntry;
import foreland.partnership.LondonDay;
import foreland.partnership.MembershipEntry;
import foreland.partnership.People;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One human being who was added twice: by the partnership that they serve, and by another where they have an account. What the
 * one person is in the acting partnership goes over to the other from today; what the first was until then stays in the directory
 * and the journal as it was. Wants a transaction of the system to be open.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Succession {

    private final JdbcClient sql;
    private final People people;
    private final Journal journal;
    private final Clock clock;

    Succession(JdbcClient sql, People people, Journal journal, Clock clock) {
        this.sql = sql;
        this.people = people;
        this.journal = journal;
        this.clock = clock;
    }

    private record Held(UUID id, UUID agency, String role, LocalDate fromDate) {}

    private record Holding(
            UUID id,
            UUID post,
            LocalDate fromDate,
            @Nullable LocalDate toDate) {}

    /** Roles and posts that are held today or later, in words. */
    List<String> rolesOf(UUID person) {
        return sql.sql("""
                        select r.title || ', ' || g.name from partnership.membership m
                        join partnership.role r on r.code = m.role join partnership.agency g on g.id = m.agency_id
                        where m.person_id = :person and m.partnership_id = journal.acting_partnership()
                          and coalesce(m.to_date, 'infinity') >= partnership.today()
                        union all
                        select t.title from partnership.post_holding h join partnership.post t on t.id = h.post_id
                        where h.person_id = :person and h.partnership_id = journal.acting_partnership()
                          and coalesce(h.to_date, 'infinity') >= partnership.today()""").param("person", person).query(String.class).list();
    }

    /**
     * Ends what the first is today or later, and lets the second be it from the same day on; the first's unused account goes. A role that
     * was given until a day is given without an end: whoever keeps the people ends it, as always.
     */
    void pass(UUID from, UUID to) {
        LocalDate today = LondonDay.today(clock);
        for (Held held : membershipsOf(from)) {
            passRole(held, from, to, latest(held.fromDate(), today));
        }
        for (Holding holding : holdingsOf(from)) {
            passPost(holding, from, to, latest(holding.fromDate(), today));
        }
        sql.sql("update partnership.account set closed_at = ? where person_id = ?")
                .params(Timestamp.from(clock.instant()), from)
                .update();
        journal.changed(
                Noun.onlyPart(from, "partnership.account"),
                "account closed, goes on with another",
                Map.of("account", "closed"));
    }

    private void passRole(Held held, UUID from, UUID to, LocalDate day) {
        boolean has = sql.sql("""
                        select exists (select from partnership.membership
                            where person_id = ? and partnership_id = journal.acting_partnership() and agency_id = ? and role = ?
                              and coalesce(to_date, 'infinity') >= ?)""")
                .params(to, held.agency(), held.role(), day)
                .query(Boolean.class)
                .single();
        if (!has) {
            people.giveRole(to, held.agency(), held.role(), day);
        }
        LocalDate last = latest(held.fromDate(), day.minusDays(1));
        people.endRole(held.id(), new MembershipEntry(from, held.agency(), held.role(), held.fromDate(), last));
    }

    /** A post has one holder a day: of one taken up today, the account's owner is holder from tomorrow. */
    private void passPost(Holding holding, UUID from, UUID to, LocalDate day) {
        LocalDate last = latest(holding.fromDate(), day.minusDays(1));
        if (holding.toDate() != null && !holding.toDate().isAfter(last)) {
            return;
        }
        sql.sql("update partnership.post_holding set to_date = ? where id = ?")
                .params(last, holding.id())
                .update();
        journal.changed(
                Noun.within(holding.post(), HoldingEntry.KIND, holding.id()),
                "holding ended",
                new HoldingEntry(holding.post(), from, holding.fromDate(), last));
        UUID id = UUID.randomUUID();
        LocalDate first = last.plusDays(1);
        sql.sql("""
                        insert into partnership.post_holding (id, partnership_id, post_id, person_id, from_date, to_date)
                        values (?, journal.acting_partnership(), ?, ?, ?, ?)""")
                .params(id, holding.post(), to, first)
                .param(holding.toDate())
                .update();
        journal.changed(
                Noun.within(holding.post(), HoldingEntry.KIND, id),
                "holder added",
                new HoldingEntry(holding.post(), to, first, holding.toDate()));
    }

    private List<Held> membershipsOf(UUID person) {
        return sql.sql("""
                        select id, agency_id as agency, role, from_date from partnership.membership
                        where person_id = ? and partnership_id = journal.acting_partnership()
                          and coalesce(to_date, 'infinity') >= partnership.today()""").param(person).query(Held.class).list();
    }

    private List<Holding> holdingsOf(UUID person) {
        return sql.sql("""
                        select id, post_id as post, from_date, to_date from partnership.post_holding
                        where person_id = ? and partnership_id = journal.acting_partnership()
                          and coalesce(to_date, 'infinity') >= partnership.today()""").param(person).query(Holding.class).list();
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
