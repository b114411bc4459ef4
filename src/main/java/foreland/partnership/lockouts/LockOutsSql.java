package foreland.partnership.lockouts;

import foreland.journal.Journal;
import foreland.journal.Noun;
import foreland.partnership.Partnership;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who was shut out, found among the counts of wrong guesses without touching the way in. */
@Component
@Transactional
class LockOutsSql {

    private final JdbcClient sql;
    private final Journal journal;

    LockOutsSql(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /** Someone who is told. */
    record Keeper(UUID person, String email) {}

    /**
     * Notes who of the acting partnership was shut out since a moment, and at the home partnership which network addresses, each once a
     * day.
     *
     * @return how many were not noted before
     */
    int notice(Instant since, Instant now) {
        return sql.sql("""
                        insert into partnership.lock_out (id, partnership_id, person_id, subject, day, noticed_at, failures)
                        select gen_random_uuid(), journal.acting_partnership(), shut.person_id, shut.subject,
                            (shut.last_at at time zone 'Europe/London')::date, :now, shut.failures
                        from (
                            select s.subject, s.last_at, s.failures, a.person_id
                            from partnership.sign_in_attempts s
                            join partnership.account a on s.subject in (sha256(convert_to('account:' || a.email, 'UTF8')),
                                                                        sha256(convert_to('factor:' || a.person_id, 'UTF8')))
                            where s.locked_until > s.last_at and s.last_at > :since and a.closed_at is null
                              and exists (select from partnership.membership m
                                          where m.person_id = a.person_id and m.role <> 'CONTACT'
                                            and m.partnership_id = journal.acting_partnership()
                                            and partnership.today() between m.from_date and coalesce(m.to_date, 'infinity'))
                            union all
                            select s.subject, s.last_at, s.failures, null
                            from partnership.sign_in_attempts s
                            where s.kind = 'ADDRESS' and s.locked_until > s.last_at and s.last_at > :since
                              and exists (select from partnership.partnership p where p.home and p.id = journal.acting_partnership())
                        ) shut
                        on conflict on constraint lock_out_is_told_once_a_day do nothing""")
                .param("since", Timestamp.from(since))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Those who keep the people of the acting partnership and have an open account. */
    List<Keeper> listKeepers() {
        return sql.sql("""
                        select distinct a.person_id as person, a.email
                        from partnership.membership m
                        join partnership.role_right r on r.role = m.role and r.right_code = 'people.manage'
                        join partnership.account a on a.person_id = m.person_id and a.closed_at is null and a.email is not null
                        where m.partnership_id = journal.acting_partnership()
                          and partnership.today() between m.from_date and coalesce(m.to_date, 'infinity')""").query(Keeper.class).list();
    }

    /** The newest first; that they were seen is in the journal. */
    List<LockOut> list(Partnership partnership, Instant since) {
        journal.viewed(Noun.of("partnership.partnership", partnership.id()), "lock-outs seen");
        return sql.sql("""
                        select p.name, l.noticed_at, l.failures
                        from partnership.lock_out l left join partnership.person p on p.id = l.person_id
                        where l.partnership_id = journal.acting_partnership() and l.noticed_at > ?
                        order by l.noticed_at desc, p.name""")
                .param(Timestamp.from(since))
                .query((row, n) -> new LockOut(
                        row.getString("name"), row.getTimestamp("noticed_at").toInstant(), row.getInt("failures")))
                .list();
    }

    int count(Instant since) {
        return sql.sql("""
                        select count(*) from partnership.lock_out
                        where partnership_id = journal.acting_partnership() and noticed_at > ?""").param(Timestamp.from(since)).query(Integer.class).single();
    }
}
