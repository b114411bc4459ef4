package foreland.partnership.people;

import foreland.journal.Journal;
import foreland.journal.Noun;
import foreland.partnership.PersonEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads people for the pages. Looking at personal data is journalled in the same transaction. */
@Component
@Transactional
class DirectorySql {

    private final JdbcClient sql;
    private final Journal journal;

    DirectorySql(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    List<ListedPerson> list(UUID partnership) {
        journal.viewed(Noun.of("partnership.partnership", partnership), "list of people seen");
        return sql.sql("""
                        select p.id, p.name, p.email, min(m.from_date) as since,
                               string_agg(distinct g.name, ', ') filter (where m.current) as agencies,
                               string_agg(distinct r.title, ', ') filter (where m.current) as roles,
                               case when a.person_id is null then 'None'
                                    when a.closed_at is not null then 'Closed'
                                    when a.password_hash is null then 'Password not set'
                                    else 'Open' end as account
                        from partnership.person p
                        left join (select *, partnership.today() between from_date and coalesce(to_date, 'infinity') as current
                                   from partnership.membership where partnership_id = journal.acting_partnership()) m
                            on m.person_id = p.id
                        left join partnership.agency g on g.id = m.agency_id
                        left join partnership.role r on r.code = m.role
                        left join partnership.account a on a.person_id = p.id
                        where p.id in (select partnership.known_people())
                        group by p.id, a.person_id, a.closed_at, a.password_hash
                        order by p.name, p.id""")
                .query((row, n) -> new ListedPerson(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("agencies"),
                        row.getString("roles"),
                        row.getObject("since", LocalDate.class),
                        row.getString("account")))
                .list();
    }

    /** All roles of a person in the acting partnership, newest first; the look at them is journalled. */
    List<HeldRole> lookAtRolesOf(UUID person) {
        journal.viewed(PersonEntry.noun(person), "details of a person seen");
        return rolesOf(person);
    }

    List<HeldRole> rolesOf(UUID person) {
        return sql.sql("""
                        select m.id, m.agency_id, g.name as agency, m.role, r.title, m.from_date, m.to_date
                        from partnership.membership m
                        join partnership.agency g on g.id = m.agency_id
                        join partnership.role r on r.code = m.role
                        where m.person_id = ? and m.partnership_id = journal.acting_partnership()
                        order by m.to_date desc nulls first, m.from_date desc, r.position""")
                .param(person)
                .query((row, n) -> new HeldRole(
                        row.getObject("id", UUID.class),
                        row.getObject("agency_id", UUID.class),
                        row.getString("agency"),
                        row.getString("role"),
                        row.getString("title"),
                        row.getObject("from_date", LocalDate.class),
                        row.getObject("to_date", LocalDate.class)))
                .list();
    }

    /** Every right that a person has today or will have by a role given already. */
    Set<String> rightsOf(UUID person) {
        return Set.copyOf(sql.sql("""
                        select distinct rr.right_code from partnership.membership m
                        join partnership.role_right rr on rr.role = m.role
                        where m.person_id = ? and coalesce(m.to_date, 'infinity') >= partnership.today()""").param(person).query(String.class).list());
    }

    boolean belongsElsewhere(UUID person) {
        return sql.sql("select partnership.known_elsewhere(?)")
                .param(person)
                .query(Boolean.class)
                .single();
    }
}
