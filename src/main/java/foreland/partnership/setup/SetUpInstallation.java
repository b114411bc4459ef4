package foreland.partnership.setup;

import foreland.journal.Acting;
import foreland.partnership.Agencies;
import foreland.partnership.AgencyKind;
import foreland.partnership.LondonDay;
import foreland.partnership.Partnership;
import foreland.partnership.Partnerships;
import foreland.partnership.People;
import foreland.partnership.Role;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The act of setting up: the first partnership, its first agency and its first administrator, all or nothing. */
@Component
class SetUpInstallation {

    private final Partnerships partnerships;
    private final Agencies agencies;
    private final People people;
    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private final Clock clock;

    SetUpInstallation(
            Partnerships partnerships,
            Agencies agencies,
            People people,
            JdbcClient sql,
            TransactionTemplate transactions,
            Clock clock) {
        this.partnerships = partnerships;
        this.agencies = agencies;
        this.people = people;
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether nobody can sign in to this installation yet. */
    boolean isDue() {
        return asSystem(Acting.system(null), this::nobodyHasAnAccount);
    }

    private boolean nobodyHasAnAccount() {
        return sql.sql("select not exists (select from partnership.account)")
                .query(Boolean.class)
                .single();
    }

    /**
     * Sets up; wants a form without problems. The administrator is coordinator as well: nobody can give a role with rights that
     * they do not have, so that the first person needs all of them.
     *
     * @return whether it was done; false when somebody else was first
     */
    boolean run(SetUpForm form) {
        return asSystem(Acting.system(null), () -> {
            // One at a time: of two who set up at once, the second finds it done.
            sql.sql("select pg_advisory_xact_lock(hashtext('foreland.set-up'))").query(rows -> {});
            if (!nobodyHasAnAccount()) {
                return false;
            }
            Partnership home = partnerships
                    .findHome()
                    .orElseGet(() -> partnerships.add(
                            form.slug(), form.partnership(), form.tiers().equals("two"), false));
            sql.sql("select set_config('foreland.partnership', ?, true)")
                    .param(home.id().toString())
                    .query(rows -> {});
            Acting.system(home.id()).run(() -> addAdministrator(form));
            return true;
        });
    }

    private void addAdministrator(SetUpForm form) {
        var today = LondonDay.today(clock);
        var agency = agencies.findByName(form.agency())
                .orElseGet(() -> agencies.add(form.agency(), AgencyKind.NOT_KNOWN, null));
        var administrator = people.add(form.name(), form.email(), agency.id(), Role.ADMINISTRATOR, today);
        people.giveRole(administrator.id(), agency.id(), Role.COORDINATOR, today);
        people.openAccount(administrator.id(), form.password(), false);
    }

    private <T> T asSystem(Acting acting, Supplier<T> work) {
        return acting.doing(() -> transactions.execute(transaction -> work.get()));
    }
}
