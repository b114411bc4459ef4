package foreland.partnership.setpassword;

import foreland.journal.Acting;
import foreland.journal.Journal;
import foreland.journal.Noun;
import foreland.partnership.InvitationSecret;
import foreland.partnership.SecondFactors;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/** Invitations as they are taken up. Nobody is signed in then, so all of it runs as the system. */
@Component
class SetPasswordSql {

    private final JdbcClient sql;
    private final Journal journal;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transactions;
    private final SecondFactors factors;
    private final Succession succession;
    private final Clock clock;

    SetPasswordSql(
            JdbcClient sql,
            Journal journal,
            PasswordEncoder passwords,
            TransactionTemplate transactions,
            SecondFactors factors,
            Succession succession,
            Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.passwords = passwords;
        this.transactions = transactions;
        this.factors = factors;
        this.succession = succession;
        this.clock = clock;
    }

    /**
     * Whose password is to be set.
     *
     * @param email what they sign in with, or will
     * @param owner who signs in with that address already, where it is somebody else here: the same human being, added by another
     *     partnership; null where nobody does
     */
    record Invited(
            UUID person,
            String name,
            String email,
            boolean forgetsFactor,
            @Nullable UUID owner) {}

    /** Empty for a secret that is unknown, used or out of date, and for a closed account. */
    Optional<Invited> find(InvitationSecret secret) {
        return asSystem(
                null,
                transaction -> sql.sql("""
                        select p.id, p.name, coalesce(a.email, p.email) as email, i.forgets_factor, o.person_id as owner
                        from partnership.invitation i
                        join partnership.account a on a.person_id = i.person_id
                        join partnership.person p on p.id = i.person_id
                        left join partnership.account o on a.email is null and o.email = p.email and o.closed_at is null
                        where i.token_hash = ? and i.used_at is null and i.expires_at > ? and a.closed_at is null
                          and coalesce(a.email, p.email) is not null""")
                        .params(secret.hash(), Timestamp.from(clock.instant()))
                        .query((row, n) -> new Invited(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getString("email"),
                                row.getBoolean("forgets_factor"),
                                row.getObject("owner", UUID.class)))
                        .optional());
    }

    /**
     * Sets the password and uses the secret up; the account has its address from then on, and whoever was signed in to it is
     * signed out.
     *
     * @return whether it was set; false when the secret was used, or the address claimed by somebody else, at the same time
     */
    boolean set(InvitationSecret secret, Invited invited, String password) {
        // Slow on purpose, hence outside the transaction.
        String hash = passwords.encode(password);
        return asSystem(invited.person(), transaction -> {
            if (!useUp(secret)) {
                return false;
            }
            sql.sql(
                            "select partnership.claim_address(person_id) from partnership.account where person_id = ? and email is null")
                    .param(invited.person())
                    .query(row -> {});
            int set = sql.sql("""
                            update partnership.account set password_hash = ?
                            where person_id = ? and closed_at is null and email is not null""").params(hash, invited.person()).update();
            if (set == 0) {
                transaction.setRollbackOnly();
                return false;
            }
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

    /** What somebody who is invited is to be in the acting partnership. */
    List<String> rolesOf(Invited invited) {
        return asSystem(null, transaction -> succession.rolesOf(invited.person()));
    }

    /**
     * Uses the secret up, and lets the owner of the address be what the invited person was to be in the acting partnership.
     *
     * @param owner {@link Invited#owner}, who is signed in
     * @return whether it was done; false when the secret was used at the same time
     */
    boolean takeOn(InvitationSecret secret, Invited invited, UUID owner) {
        return asSystem(owner, transaction -> {
            if (!useUp(secret)) {
                return false;
            }
            succession.pass(invited.person(), owner);
            return true;
        });
    }

    /** In the caller's transaction; false when the secret was used or went out of date meanwhile. */
    private boolean useUp(InvitationSecret secret) {
        Timestamp now = Timestamp.from(clock.instant());
        return sql.sql("""
                        update partnership.invitation set used_at = ?
                        where token_hash = ? and used_at is null and expires_at > ?""").params(now, secret.hash(), now).update() == 1;
    }

    private <T> T asSystem(@Nullable UUID person, TransactionCallback<T> work) {
        return new Acting(person, Acting.current().partnership(), true).doing(() -> transactions.execute(work));
    }
}
