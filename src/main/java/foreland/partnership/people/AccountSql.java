package foreland.partnership.people;

import foreland.journal.Journal;
import foreland.journal.Noun;
import foreland.partnership.InvitationSecret;
import foreland.partnership.Person;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes accounts; wants a transaction to be open. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccountSql {

    private final JdbcClient sql;
    private final Journal journal;
    private final Clock clock;

    AccountSql(JdbcClient sql, Journal journal, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
    }

    /** What is known of an account to those who keep the people. */
    enum State {
        OPEN("Open"),
        PASSWORD_NOT_SET("Waiting for a password to be set"),
        CLOSED("Closed"),
        NONE("None");

        private final String words;

        State(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    State stateOf(UUID person) {
        Optional<State> found = sql.sql(
                        "select password_hash is not null as set, closed_at is not null as closed from partnership.account where person_id = ?")
                .param(person)
                .query((row, n) -> row.getBoolean("closed")
                        ? State.CLOSED
                        : row.getBoolean("set") ? State.OPEN : State.PASSWORD_NOT_SET)
                .optional();
        return found.orElse(State.NONE);
    }

    /**
     * Opens the account, anew where it was closed, and makes the address at which its password is set. Earlier addresses stop
     * working; a password that is set goes on working until the new one is. A new account has no e-mail address until its owner
     * sets the password: whether somebody else signs in with it is not asked here, and so not told (decision 0020).
     *
     * @param forgetsFactor whether the second factor is forgotten when the password is set
     */
    InvitationSecret invite(Person person, boolean forgetsFactor) {
        sql.sql("""
                        insert into partnership.account (person_id) values (?)
                        on conflict (person_id) do update set closed_at = null,
                            password_hash = case when account.closed_at is null then account.password_hash end""").param(person.id()).update();
        endInvitations(person.id());
        InvitationSecret secret = InvitationSecret.fresh();
        sql.sql(
                        "insert into partnership.invitation (token_hash, person_id, expires_at, forgets_factor) values (?, ?, ?, ?)")
                .params(
                        secret.hash(),
                        person.id(),
                        Timestamp.from(clock.instant().plus(InvitationSecret.LASTS)),
                        forgetsFactor)
                .update();
        journal.changed(noun(person.id()), "link to set a password made", Map.of("account", "open"));
        return secret;
    }

    /** Closes the account and ends what is open in it: signed in or not, its owner is out at once, on every node. */
    void close(UUID person, String act) {
        sql.sql("update partnership.account set closed_at = ?, password_hash = null where person_id = ?")
                .params(Timestamp.from(clock.instant()), person)
                .update();
        endInvitations(person);
        sql.sql("delete from partnership.web_session where principal_name = ?")
                .param(person.toString())
                .update();
        journal.changed(noun(person), act, Map.of("account", "closed"));
    }

    private void endInvitations(UUID person) {
        sql.sql("update partnership.invitation set used_at = ? where person_id = ? and used_at is null")
                .params(Timestamp.from(clock.instant()), person)
                .update();
    }

    private static Noun noun(UUID person) {
        return Noun.onlyPart(person, "partnership.account");
    }
}
