package foreland.partnership.factor;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Second factors in the database; wants a transaction of the system to be open. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FactorSql {

    private final JdbcClient sql;

    FactorSql(JdbcClient sql) {
        this.sql = sql;
    }

    /** An app as it is kept. */
    record Authenticator(byte[] sealed, Instant setAt) {}

    /** Whose account it is, for the name the app shows. */
    record Owner(String name, String email) {}

    Optional<Authenticator> findAuthenticator(UUID person) {
        return sql.sql("select secret, set_at from partnership.authenticator where person_id = ?")
                .param(person)
                .query((row, n) -> new Authenticator(
                        row.getBytes("secret"), row.getTimestamp("set_at").toInstant()))
                .optional();
    }

    /** Puts an app in the place of the one before; the step of the code it was proved with cannot be used again. */
    void set(UUID person, byte[] sealed, long step, Instant now) {
        sql.sql("""
                        insert into partnership.authenticator (person_id, secret, set_at, last_step)
                        values (:person, :secret, :now, :step)
                        on conflict (person_id) do update
                            set secret = excluded.secret, set_at = excluded.set_at, last_step = excluded.last_step""")
                .param("person", person)
                .param("secret", sealed)
                .param("now", Timestamp.from(now))
                .param("step", step)
                .update();
    }

    /** @return whether the step was still to be used; of two who use it at once, one gets it */
    boolean use(UUID person, long step) {
        return sql.sql("update partnership.authenticator set last_step = ? where person_id = ? and last_step < ?")
                        .params(step, person, step)
                        .update()
                == 1;
    }

    void setRecoveryCodes(UUID person, List<byte[]> hashes) {
        sql.sql("delete from partnership.recovery_code where person_id = ?")
                .param(person)
                .update();
        for (byte[] hash : hashes) {
            sql.sql("insert into partnership.recovery_code (person_id, code_hash) values (?, ?)")
                    .params(person, hash)
                    .update();
        }
    }

    boolean useRecoveryCode(UUID person, byte[] hash, Instant now) {
        return sql.sql("""
                        update partnership.recovery_code set used_at = ?
                        where person_id = ? and code_hash = ? and used_at is null""").params(Timestamp.from(now), person, hash).update() == 1;
    }

    void forget(UUID person) {
        sql.sql("delete from partnership.authenticator where person_id = ?")
                .param(person)
                .update();
        setRecoveryCodes(person, List.of());
    }

    int countRecoveryCodes(UUID person) {
        return sql.sql("select count(*) from partnership.recovery_code where person_id = ? and used_at is null")
                .param(person)
                .query(Integer.class)
                .single();
    }

    /** Empty for a closed account. */
    Optional<Owner> findOwner(UUID person) {
        return sql.sql("""
                        select p.name, a.email from partnership.account a join partnership.person p on p.id = a.person_id
                        where a.person_id = ? and a.closed_at is null""").param(person).query(Owner.class).optional();
    }
}
