package foreland.partnership.account;

import foreland.journal.Acting;
import foreland.journal.Journal;
import foreland.journal.Noun;
import foreland.partnership.InvitationSecret;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts as their owners change them, and as they get back in. Runs as the system, on behalf of the owner alone. */
@Component("ownAccountSql")
class AccountSql {

    private final JdbcClient sql;
    private final Journal journal;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transactions;
    private final Clock clock;

    AccountSql(
            JdbcClient sql, Journal journal, PasswordEncoder passwords, TransactionTemplate transactions, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.passwords = passwords;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** An account that somebody wants back into. */
    record Known(UUID person, String email, boolean ofTheExample) {}

    Optional<Known> find(String email) {
        return asSystem(
                null,
                () -> sql.sql("""
                        select person_id, email, loopback_only from partnership.account
                        where email = ? and closed_at is null""")
                        .param(email.strip().toLowerCase(Locale.ROOT))
                        .query((row, n) -> new Known(
                                row.getObject("person_id", UUID.class),
                                row.getString("email"),
                                row.getBoolean("loopback_only")))
                        .optional());
    }

    String emailOf(UUID person) {
        return asSystem(
                person,
                () -> sql.sql("select email from partnership.account where person_id = ?")
                        .param(person)
                        .query(String.class)
                        .optional()
                        .orElse(""));
    }

    void setPassword(UUID person, String password) {
        // Slow on purpose, hence outside the transaction.
        String hash = passwords.encode(password);
        asSystem(person, () -> {
            sql.sql("update partnership.account set password_hash = ? where person_id = ? and closed_at is null")
                    .param(hash)
                    .param(person)
                    .update();
            journal.changed(account(person), "password changed", Map.of("account", "open"));
            return true;
        });
    }

    /**
     * Makes a link at which a password is set; earlier ones stop working.
     *
     * @param forgetsFactor whether the second factor is forgotten too when it is used
     * @param then what else is done in the same transaction
     */
    InvitationSecret makeLink(
            UUID person,
            boolean forgetsFactor,
            Duration lasts,
            String act,
            java.util.function.Consumer<InvitationSecret> then) {
        return asSystem(person, () -> {
            sql.sql("update partnership.invitation set used_at = ? where person_id = ? and used_at is null")
                    .params(Timestamp.from(clock.instant()), person)
                    .update();
            InvitationSecret secret = InvitationSecret.fresh();
            sql.sql(
                            "insert into partnership.invitation (token_hash, person_id, expires_at, forgets_factor) values (?, ?, ?, ?)")
                    .params(
                            secret.hash(),
                            person,
                            Timestamp.from(clock.instant().plus(lasts)),
                            forgetsFactor)
                    .update();
            journal.changed(account(person), act, Map.of("account", "open"));
            then.accept(secret);
            return secret;
        });
    }

    private static Noun account(UUID person) {
        return Noun.onlyPart(person, "partnership.account");
    }

    private <T> T asSystem(@org.jspecify.annotations.Nullable UUID person, Supplier<T> work) {
        return new Acting(person, Acting.current().partnership(), true)
                .doing(() -> transactions.execute(transaction -> work.get()));
    }
}
