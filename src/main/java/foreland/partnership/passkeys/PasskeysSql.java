package foreland.partnership.passkeys;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Passkeys in the database; wants a transaction of the system to be open. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PasskeysSql {

    private final JdbcClient sql;

    PasskeysSql(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A passkey as an answer is held against it.
     *
     * @param loopbackOnly whether the account works on this machine only
     */
    record Kept(
            UUID id,
            UUID personId,
            String boundTo,
            byte[] credential,
            long counter,
            boolean backupEligible,
            boolean backedUp,
            boolean loopbackOnly) {}

    /** Whose account it is, for the name that the device shows. */
    record Owner(String name, String email) {}

    List<Passkey> listOf(UUID person) {
        return sql.sql(
                        "select id, name, bound_to, made_at, last_used_at from partnership.passkey where person_id = ? order by made_at, id")
                .param(person)
                .query((row, n) -> new Passkey(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("bound_to"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getTimestamp("last_used_at") == null
                                ? null
                                : row.getTimestamp("last_used_at").toInstant()))
                .list();
    }

    boolean has(UUID person) {
        return sql.sql("select exists (select from partnership.passkey where person_id = ?)")
                .param(person)
                .query(Boolean.class)
                .single();
    }

    List<byte[]> listCredentialIds(UUID person) {
        return sql.sql("select credential_id from partnership.passkey where person_id = ?")
                .param(person)
                .query(byte[].class)
                .list();
    }

    /** Of an open account; locked, so that of two answers at once the second is held against the counter of the first. */
    Optional<Kept> find(byte[] credentialId) {
        return sql.sql("""
                        select k.id, k.person_id, k.bound_to, k.credential, k.counter, k.backup_eligible, k.backed_up, a.loopback_only
                        from partnership.passkey k join partnership.account a on a.person_id = k.person_id
                        where k.credential_id = ? and a.closed_at is null for update of k""").param(credentialId).query(Kept.class).optional();
    }

    void add(UUID person, UUID id, String name, byte[] credentialId, Kept made, Instant now) {
        sql.sql("""
                        insert into partnership.passkey
                            (id, person_id, name, bound_to, credential_id, credential, counter, backup_eligible, backed_up, made_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, person, name, made.boundTo(), credentialId, made.credential(), made.counter())
                .param(made.backupEligible())
                .param(made.backedUp())
                .param(Timestamp.from(now))
                .update();
    }

    void noteUse(UUID id, long counter, boolean backedUp, Instant now) {
        sql.sql("update partnership.passkey set counter = ?, backed_up = ?, last_used_at = ? where id = ?")
                .params(counter, backedUp, Timestamp.from(now), id)
                .update();
    }

    boolean remove(UUID person, UUID id) {
        return sql.sql("delete from partnership.passkey where person_id = ? and id = ?")
                        .params(person, id)
                        .update()
                == 1;
    }

    int removeAll(UUID person) {
        return sql.sql("delete from partnership.passkey where person_id = ?")
                .param(person)
                .update();
    }

    /** Empty for a closed account. */
    Optional<Owner> findOwner(UUID person) {
        return sql.sql("""
                        select p.name, a.email from partnership.account a join partnership.person p on p.id = a.person_id
                        where a.person_id = ? and a.closed_at is null""").param(person).query(Owner.class).optional();
    }
}
