package foreland.partnership.people;

import foreland.journal.Journal;
import foreland.journal.Personal;
import foreland.partnership.Person;
import foreland.partnership.PersonEntry;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes people; wants a transaction to be open. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PersonSql {

    private final JdbcClient sql;
    private final Journal journal;
    private final AccountSql accounts;

    PersonSql(JdbcClient sql, Journal journal, AccountSql accounts) {
        this.sql = sql;
        this.journal = journal;
        this.accounts = accounts;
    }

    /**
     * Saves name and address, the address they sign in with too, unless somebody else does.
     *
     * @return whether it was saved; false when someone else was faster
     */
    boolean save(Person changed) {
        int saved = sql.sql("""
                        update partnership.person set name = :name, email = :email, version = version + 1
                        where id = :id and version = :version""")
                .param("name", changed.name())
                .param("email", changed.email())
                .param("id", changed.id())
                .param("version", changed.version())
                .update();
        if (saved == 0) {
            return false;
        }
        sql.sql(
                        "select partnership.claim_address(person_id) from partnership.account where person_id = ? and email is not null")
                .param(changed.id())
                .query(row -> {});
        journal.changed(PersonEntry.noun(changed.id()), "person changed", PersonEntry.of(changed));
        return true;
    }

    /**
     * Forgets a person for good: name and address are overwritten, the account is closed, and the key to what the journal says
     * of them is destroyed. What they did stays, as done by someone who was erased.
     */
    void erase(UUID person) {
        // Account addresses are unique and never empty; this one can receive nothing (RFC 2606).
        accounts.close(person, "account closed");
        sql.sql("update partnership.account set email = ? where person_id = ?")
                .params("erased-" + person + "@erased.invalid", person)
                .update();
        sql.sql("update partnership.person set name = ?, email = null, version = version + 1 where id = ?")
                .params(Personal.ERASED, person)
                .update();
        journal.changed(PersonEntry.noun(person), "person erased", Map.of("name", Personal.ERASED));
        journal.destroyKeyOf(person);
    }
}
