package foreland.partnership.access;

import foreland.calendar.LondonTime;
import foreland.journal.Journal;
import foreland.journal.Noun;
import foreland.partnership.LondonDay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who can do what, and writes that it was checked. Looking at it is journalled in the same transaction. */
@Component
@Transactional
class AccessSql {

    private final JdbcClient sql;
    private final Journal journal;
    private final Clock clock;

    AccessSql(JdbcClient sql, Journal journal, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
    }

    /** Everybody with a role or an account today, by name. */
    List<Access> list(UUID partnership) {
        journal.viewed(Noun.of("partnership.partnership", partnership), "access review seen");
        return sql.sql("""
                        select p.id, p.name,
                               coalesce(string_agg(distinct g.name, '; '), '') as agencies,
                               coalesce(string_agg(distinct r.title, '; '), '') as roles,
                               array_remove(array_agg(distinct rr.right_code), null) as rights,
                               case when a.person_id is null then 'None'
                                    when a.closed_at is not null then 'Closed'
                                    when a.password_hash is null then 'Password not set'
                                    else 'Open' end as account,
                               case when a.person_id is null then 'No account'
                                    when partnership.has_passkey(p.id) then 'Passkey'
                                    when partnership.has_authenticator(p.id) then 'Authenticator app'
                                    when a.loopback_only then 'None: an account of the example'
                                    else 'Not set up yet' end as factor,
                               greatest(a.last_signed_in_at,
                                   (select to_timestamp(max(s.last_access_time) / 1000.0) from partnership.web_session s
                                    where s.principal_name = p.id::text)) as last_used,
                               (select max(v.reviewed_at) from partnership.access_review v
                                where v.person_id = p.id and v.partnership_id = journal.acting_partnership()) as reviewed
                        from partnership.person p
                        left join partnership.membership m on m.person_id = p.id
                            and m.partnership_id = journal.acting_partnership() and m.role <> 'CONTACT'
                            and partnership.today() between m.from_date and coalesce(m.to_date, 'infinity')
                        left join partnership.agency g on g.id = m.agency_id
                        left join partnership.role r on r.code = m.role
                        left join partnership.role_right rr on rr.role = m.role
                        left join partnership.account a on a.person_id = p.id
                        where p.id in (select partnership.known_people())
                        group by p.id, a.person_id, a.closed_at, a.password_hash, a.loopback_only, a.last_signed_in_at
                        having count(m.id) > 0 or a.person_id is not null
                        order by p.name, p.id""").query((row, n) -> access(row)).list();
    }

    /** Writes that what these people can do was checked today. */
    void review(List<UUID> people, UUID reviewer) {
        for (UUID person : people) {
            UUID id = UUID.randomUUID();
            sql.sql("""
                            insert into partnership.access_review (id, partnership_id, person_id, reviewer_id, reviewed_at)
                            values (?, journal.acting_partnership(), ?, ?, ?)""")
                    .params(id, person, reviewer, Timestamp.from(clock.instant()))
                    .update();
            journal.changed(
                    Noun.within(person, "partnership.access-review", id),
                    "access reviewed",
                    Map.of("reviewed", LondonDay.today(clock).toString()));
        }
    }

    private static Access access(ResultSet row) throws SQLException {
        return new Access(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("agencies"),
                row.getString("roles"),
                List.of((String[]) row.getArray("rights").getArray()),
                row.getString("account"),
                row.getString("factor"),
                day(row.getTimestamp("last_used")),
                day(row.getTimestamp("reviewed")));
    }

    private static @Nullable LocalDate day(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : LocalDate.ofInstant(timestamp.toInstant(), LondonTime.ZONE);
    }
}
