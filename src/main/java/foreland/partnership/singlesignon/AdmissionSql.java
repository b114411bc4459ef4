package foreland.partnership.singlesignon;

import foreland.journal.Journal;
import foreland.journal.Noun;
import foreland.partnership.MembershipEntry;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whom a provider's people are here, and the roles it gave them; wants a transaction of the system to be open. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AdmissionSql {

    private final JdbcClient sql;
    private final Journal journal;

    AdmissionSql(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /**
     * What is known of somebody's account.
     *
     * @param elsewhere whether they belong to another partnership too
     */
    record Known(UUID person, boolean closed, boolean example, boolean elsewhere) {}

    /**
     * A role that somebody has today.
     *
     * @param by the provider that gave it; null when a person did
     */
    record Held(
            UUID id,
            UUID agencyId,
            String role,
            LocalDate fromDate,
            @Nullable UUID by) {

        RoleMapping.Given asGiven() {
            return new RoleMapping.Given(agencyId, role);
        }
    }

    /** Two sign-ins of one person at once come one after the other. */
    void waitForOthersOf(IdentityProvider provider, String subject) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(provider.id() + " " + subject)
                .query((row, n) -> true)
                .single();
    }

    Optional<UUID> findPerson(IdentityProvider provider, String subject) {
        return sql.sql("select person_id from partnership.identity where provider_id = ? and subject = ?")
                .params(provider.id(), subject)
                .query(UUID.class)
                .optional();
    }

    /** The owner of the account with this address; otherwise the one person here who has the address and no account yet. */
    Optional<UUID> findPersonByAddress(String email) {
        Optional<UUID> owner = sql.sql("select person_id from partnership.account where email = ?")
                .param(email)
                .query(UUID.class)
                .optional();
        if (owner.isPresent()) {
            return owner;
        }
        List<UUID> named = sql.sql("""
                        select p.id from partnership.person p
                        where p.email = ? and p.id in (select partnership.known_people())
                          and not exists (select from partnership.account a where a.person_id = p.id and a.email is not null)""").param(email).query(UUID.class).list();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    Known get(UUID person) {
        return sql.sql("""
                        select p.id as person, a.closed_at is not null as closed, coalesce(a.loopback_only, false) as example,
                            partnership.known_elsewhere(p.id) as elsewhere
                        from partnership.person p left join partnership.account a on a.person_id = p.id
                        where p.id = ?""").param(person).query(Known.class).single();
    }

    /** Links somebody to their account, opened without a password where there was none. */
    void link(IdentityProvider provider, String subject, UUID person, String email, Instant now) {
        sql.sql("""
                        insert into partnership.identity (partnership_id, provider_id, subject, person_id, last_used_at)
                        values (journal.acting_partnership(), ?, ?, ?, ?)
                        on conflict (person_id, provider_id) do update set subject = excluded.subject""").params(provider.id(), subject, person, Timestamp.from(now)).update();
        int opened = sql.sql("""
                        insert into partnership.account as a (person_id, email) values (?, ?)
                        on conflict (person_id) do update set email = excluded.email where a.email is null""").params(person, email).update();
        if (opened == 1) {
            journal.changed(Noun.onlyPart(person, "partnership.account"), "account opened", Map.of("account", "open"));
        }
        journal.changed(
                Noun.within(person, "partnership.identity", provider.id()),
                "linked to single sign-on",
                Map.of("provider", provider.name()));
    }

    void noteUse(IdentityProvider provider, String subject, Instant now) {
        sql.sql("update partnership.identity set last_used_at = ? where provider_id = ? and subject = ?")
                .params(Timestamp.from(now), provider.id(), subject)
                .update();
    }

    /** What somebody may do here today, contacts' nothing aside. */
    List<Held> listHeld(UUID person) {
        return sql.sql("""
                        select m.id, m.agency_id, m.role, m.from_date, i.provider_id as by
                        from partnership.membership m
                        left join partnership.identity_membership i on i.membership_id = m.id
                        where m.person_id = ? and m.partnership_id = journal.acting_partnership() and m.role <> 'CONTACT'
                          and partnership.today() between m.from_date and coalesce(m.to_date, 'infinity')""").param(person).query(Held.class).list();
    }

    /** Notes that a role which somebody has today was given by a provider. */
    void noteGiver(IdentityProvider provider, UUID person, RoleMapping.Given given) {
        sql.sql("""
                        insert into partnership.identity_membership (partnership_id, membership_id, provider_id)
                        select m.partnership_id, m.id, ? from partnership.membership m
                        where m.person_id = ? and m.agency_id = ? and m.role = ?
                          and m.partnership_id = journal.acting_partnership()
                          and partnership.today() between m.from_date and coalesce(m.to_date, 'infinity')""").params(provider.id(), person, given.agency(), given.role()).update();
    }

    LocalDate today() {
        return sql.sql("select partnership.today()").query(LocalDate.class).single();
    }

    /** Ends a role at once: its last day was yesterday, or it never was. */
    void end(UUID person, Held held, LocalDate today) {
        Noun noun = Noun.within(person, MembershipEntry.KIND, held.id());
        if (held.fromDate().isBefore(today)) {
            LocalDate last = today.minusDays(1);
            sql.sql("update partnership.membership set to_date = ?, version = version + 1 where id = ?")
                    .params(last, held.id())
                    .update();
            journal.changed(
                    noun,
                    "role ended by single sign-on",
                    new MembershipEntry(person, held.agencyId(), held.role(), held.fromDate(), last));
        } else {
            sql.sql("delete from partnership.membership where id = ?")
                    .param(held.id())
                    .update();
            journal.removed(noun, "role taken back by single sign-on");
        }
    }

    void endSessions(UUID person) {
        sql.sql("delete from partnership.web_session where principal_name = ?")
                .param(person.toString())
                .update();
    }
}
