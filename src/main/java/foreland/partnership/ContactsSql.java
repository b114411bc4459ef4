package foreland.partnership;

import foreland.journal.Journal;
import foreland.journal.Noun;
import foreland.journal.Personal;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Contacts in PostgreSQL. */
@Component
@Transactional
class ContactsSql implements Contacts {

    private final JdbcClient sql;
    private final Journal journal;

    ContactsSql(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    @Override
    public UUID findOrAdd(String name, @Nullable UUID agency) {
        List<Known> known = listNamed(name, agency);
        if (!known.isEmpty() && (known.get(0).ofTheAgency() || known.size() == 1)) {
            return known.get(0).id();
        }
        return add(name, agency);
    }

    /** Those of the agency first; row-level security keeps to people whom the partnership knows. */
    private List<Known> listNamed(String name, @Nullable UUID agency) {
        return sql.sql("""
                        select p.id, exists (
                            select from partnership.membership m where m.person_id = p.id and m.agency_id = :agency
                              and m.partnership_id = journal.acting_partnership()) as of_the_agency
                        from partnership.person p
                        where p.name = :name and p.id in (select partnership.known_people())
                        order by of_the_agency desc, p.id""")
                .param("name", name)
                .param("agency", agency, Types.OTHER)
                .query((row, n) -> new Known(row.getObject("id", UUID.class), row.getBoolean("of_the_agency")))
                .list();
    }

    private UUID add(String name, @Nullable UUID agency) {
        UUID person = UUID.randomUUID();
        sql.sql("insert into partnership.person (id, name) values (?, ?)")
                .params(person, name)
                .update();
        if (agency == null) {
            addPost(person);
        } else {
            sql.sql("""
                            insert into partnership.membership (id, partnership_id, person_id, agency_id, role, from_date)
                            values (?, journal.acting_partnership(), ?, ?, 'CONTACT', partnership.today())""").params(UUID.randomUUID(), person, agency).update();
        }
        journal.changed(
                Noun.of("partnership.person", person),
                "contact added",
                new Added(person, new Personal(person, name), agency));
        return person;
    }

    /** A membership is for an agency; whoever is named without one holds a post of the partnership itself. */
    private void addPost(UUID person) {
        UUID post = UUID.randomUUID();
        sql.sql("""
                        insert into partnership.post (id, partnership_id, title)
                        values (?, journal.acting_partnership(), 'Named in a plan')""").param(post).update();
        sql.sql("""
                        insert into partnership.post_holding (id, partnership_id, post_id, person_id, from_date)
                        values (?, journal.acting_partnership(), ?, ?, partnership.today())""").params(UUID.randomUUID(), post, person).update();
    }

    private record Known(UUID id, boolean ofTheAgency) {}

    /** What the journal keeps of a new contact. */
    record Added(UUID id, Personal name, @Nullable UUID agency) {}
}
