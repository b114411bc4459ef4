package foreland.partnership.setpassword;

import foreland.journal.Acting;
import foreland.journal.Journal;
import foreland.journal.Noun;
import foreland.partnership.InvitationSecret;
import foreland.partnership.SecondFactors;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Invitations as they are taken up. Nobody is signed in then, so all of it runs as the system. */
@Component
class SetPasswordSql {

    private final JdbcClient sql;
    private final Journal journal;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transactions;
    private final SecondFactors factors;
    private final Clock clock;

    SetPasswordSql(
            JdbcClient sql,
            Journal journal,
            PasswordEncoder passwords,
            TransactionTemplate transactions,
            SecondFactors factors,
            Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.passwords = passwords;
        this.transactions = transactions;
        this.factors = factors;
        this.clock = clock;
    }

    /** Whose password is to be set. */
    record Invited(UUID person, String name, String email, boolean forgetsFactor) {}

    /** Empty for a secret that is unknown, used or out of date, and for a closed account. */
    Optional<Invited> find(InvitationSecret secret) {
        return asSystem(
                null,
                () -> sql.sql("""
                        select p.id, p.name, a.email, i.forgets_factor from partnership.invitation i
                        join partnership.account a on a.person_id = i.person_id
                        join partnership.person p on p.id = i.person_id
                        where i.token_hash = ? and i.used_at is null and i.expires_at > ? and a.closed_at is null""")
                        .params(secret.hash(), Timestamp.from(clock.instant()))
                        .query((row, n) -> new Invited(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getString("email"),
                                row.getBoolean("forgets_factor")))
                        .optional());
    }

    /**
     * Sets the password and uses the secret up; whoever was signed in to the account is signed out.
     *
     * @return whether it was set; false when the secret was used at the same time
     */
    boolean set(InvitationSecret secret, Invited invited, String password) {
        // Slow on purpose, hence outside the transaction.
        String hash = passwords.encode(password);
        return asSystem(invited.person(), () -> {
            Timestamp now = Timestamp.from(clock.instant());
            int used = sql.sql("""
                            update partnership.invitation set used_at = ?
                            where token_hash = ? and used_at is null and expires_at > ?""").params(now, secret.hash(), now).update();
            if (used == 0) {
                return false;
            }
            sql.sql("update partnership.account set password_hash = ? where person_id = ? and closed_at is null")
                    .param(hash)
                    .param(invited.person())
                    .update();
            sql.sql("delete from partnership.web_session where principal_name = ?")
                    .param(invited.person().toString())
                    .update();
            if (invited.forgetsFactor()) {
                factors.forget(invited.person());
            }
            journal.changed(
                    Noun.onlyPart(invited.person(), "partnership.account"), "password set", Map.of("account", "open"));
            return true;
        });
    }

    private <T> T asSystem(@Nullable UUID person, Supplier<T> work) {
        return new Acting(person, Acting.current().partnership(), true)
                .doing(() -> transactions.execute(transaction -> work.get()));
    }
}
