package foreland.partnership;

import foreland.journal.Journal;
import foreland.journal.Noun;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People in PostgreSQL; row-level security keeps to those whom the acting partnership knows. */
@Component
@Transactional
class PeopleSql implements People {

    private final JdbcClient sql;
    private final Journal journal;
    private final PasswordEncoder passwords;
    private final Clock clock;

    PeopleSql(JdbcClient sql, Journal journal, PasswordEncoder passwords, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public List<Person> list() {
        return sql.sql(
                        "select * from partnership.person where id in (select partnership.known_people()) order by name, id")
                .query((row, n) -> person(row))
                .list();
    }

    @Override
    public Optional<Person> find(UUID person) {
        return sql.sql("select * from partnership.person where id = ? and id in (select partnership.known_people())")
                .param(person)
                .query((row, n) -> person(row))
                .optional();
    }

    @Override
    public List<Role> listRoles() {
        return sql.sql("""
                        select r.code, r.title, r.description,
                               array_remove(array_agg(rr.right_code), null) as rights
                        from partnership.role r left join partnership.role_right rr on rr.role = r.code
                        group by r.code order by r.position""")
                .query((row, n) -> new Role(
                        row.getString("code"), row.getString("title"), row.getString("description"), Set.of((String[])
                                row.getArray("rights").getArray())))
                .list();
    }

    @Override
    public Person add(String name, @Nullable String email, UUID agency, String role, LocalDate from) {
        Person added = new Person(
                UUID.randomUUID(),
                name.strip(),
                email == null ? null : email.strip().toLowerCase(Locale.ROOT),
                1);
        sql.sql("insert into partnership.person (id, name, email) values (?, ?, ?)")
                .params(added.id(), added.name())
                .param(added.email())
                .update();
        // First the role, by which the partnership knows them: only then may their key be made.
        giveRole(added.id(), agency, role, from);
        journal.changed(PersonEntry.noun(added.id()), "person added", PersonEntry.of(added));
        return added;
    }

    @Override
    public void giveRole(UUID person, UUID agency, String role, LocalDate from) {
        UUID id = UUID.randomUUID();
        sql.sql("""
                        insert into partnership.membership (id, partnership_id, person_id, agency_id, role, from_date)
                        values (?, journal.acting_partnership(), ?, ?, ?, ?)""").params(id, person, agency, role, from).update();
        journal.changed(
                Noun.within(person, MembershipEntry.KIND, id),
                "role given",
                new MembershipEntry(person, agency, role, from, null));
    }

    @Override
    public void endRole(UUID role, MembershipEntry ended) {
        sql.sql("update partnership.membership set to_date = ?, version = version + 1 where id = ?")
                .param(ended.to())
                .param(role)
                .update();
        journal.changed(Noun.within(ended.person(), MembershipEntry.KIND, role), "role ended", ended);
    }

    @Override
    public UUID findOrAddContact(String name, UUID agency) {
        return sql.sql("""
                        select p.id from partnership.person p join partnership.membership m on m.person_id = p.id
                        where lower(p.name) = lower(?) and m.agency_id = ?
                          and m.partnership_id = journal.acting_partnership()
                        order by m.from_date limit 1""")
                .params(name.strip(), agency)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> add(name, null, agency, Role.CONTACT, LondonDay.today(clock))
                        .id());
    }

    @Override
    public void openAccount(UUID person, String password, boolean loopbackOnly) {
        Person owner = find(person).orElseThrow();
        sql.sql("""
                        insert into partnership.account (person_id, email, password_hash, loopback_only)
                        values (?, ?, ?, ?)""")
                .param(person)
                .param(owner.email())
                .param(passwords.encode(password))
                .param(loopbackOnly)
                .update();
        journal.changed(Noun.onlyPart(person, "partnership.account"), "account opened", Map.of("account", "open"));
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class), row.getString("name"), row.getString("email"), row.getInt("version"));
    }
}
