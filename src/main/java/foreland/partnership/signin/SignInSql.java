package foreland.partnership.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts and failed attempts, as signing in needs them. Nobody is known yet, so all of it runs as the system. */
@Component
class SignInSql {

    private final JdbcClient sql;

    SignInSql(JdbcClient sql) {
        this.sql = sql;
    }

    /** An account as signing in sees it. */
    record Account(UUID person, @Nullable String passwordHash, boolean loopbackOnly) {}

    Optional<Account> findAccount(String email) {
        return sql.sql("""
                        select person_id, password_hash, loopback_only from partnership.account
                        where email = ? and closed_at is null""")
                .param(email.strip().toLowerCase(Locale.ROOT))
                .query((row, n) -> new Account(
                        row.getObject("person_id", UUID.class),
                        row.getString("password_hash"),
                        row.getBoolean("loopback_only")))
                .optional();
    }

    Optional<String> findEmail(UUID person) {
        return sql.sql("select email from partnership.account where person_id = ?")
                .param(person)
                .query(String.class)
                .optional();
    }

    boolean hasPassword(UUID person) {
        return sql.sql(
                        "select exists (select from partnership.account where person_id = ? and password_hash is not null)")
                .param(person)
                .query(Boolean.class)
                .single();
    }

    void noteSignIn(UUID person, Instant now) {
        sql.sql("update partnership.account set last_signed_in_at = ? where person_id = ?")
                .params(Timestamp.from(now), person)
                .update();
    }

    Optional<Instant> lockedUntil(String subject) {
        return sql.sql(
                        "select locked_until from partnership.sign_in_attempts where subject = ? and locked_until is not null")
                .param(hash(subject))
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** Counts a failure, in the database and under its lock, so that all nodes share the count. */
    void countFailure(String subject, Instant now) {
        int failures = sql.sql("""
                        insert into partnership.sign_in_attempts as a (subject, kind, failures, last_at)
                        values (:subject, :kind, 1, :now)
                        on conflict (subject) do update
                            set failures = case when a.last_at < :forgotten then 1 else a.failures + 1 end, last_at = :now
                        returning failures""")
                .param("subject", hash(subject))
                .param("kind", subject.startsWith("address:") ? "ADDRESS" : "OTHER")
                .param("now", Timestamp.from(now))
                .param("forgotten", Timestamp.from(now.minus(BackOff.MEMORY)))
                .query(Integer.class)
                .single();
        BackOff.lockedUntil(failures, now)
                .ifPresent(
                        until -> sql.sql("update partnership.sign_in_attempts set locked_until = ? where subject = ?")
                                .params(Timestamp.from(until), hash(subject))
                                .update());
    }

    void forgetFailures(String subject) {
        sql.sql("delete from partnership.sign_in_attempts where subject = ?")
                .param(hash(subject))
                .update();
    }

    private static byte[] hash(String subject) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(subject.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
