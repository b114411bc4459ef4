package foreland.partnership.partnerships;

import foreland.govuk.Problems;
import foreland.journal.Acting;
import foreland.journal.Journal;
import foreland.journal.Noun;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.Agencies;
import foreland.partnership.Agency;
import foreland.partnership.AgencyKind;
import foreland.partnership.BrokenConstraint;
import foreland.partnership.LondonDay;
import foreland.partnership.Partnership;
import foreland.partnership.Partnerships;
import foreland.partnership.People;
import foreland.partnership.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The act of adding a partnership, with the agency of whoever adds it and themselves as its keeper: all or nothing. */
@Component
class AddPartnership {

    private final Partnerships partnerships;
    private final Agencies agencies;
    private final People people;
    private final Journal journal;
    private final OnceOnly onceOnly;
    private final JdbcClient sql;
    private final Clock clock;

    AddPartnership(
            Partnerships partnerships,
            Agencies agencies,
            People people,
            Journal journal,
            OnceOnly onceOnly,
            JdbcClient sql,
            Clock clock) {
        this.partnerships = partnerships;
        this.agencies = agencies;
        this.people = people;
        this.journal = journal;
        this.onceOnly = onceOnly;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Adds it; wants a form without problems and a keeper of the installation.
     *
     * @param token of the form, so that a double click adds one
     * @return the list's address; or refused, when the short name is taken
     */
    Outcome<Problems> run(UUID token, PartnershipForm form, UUID keeper) {
        // Only the program may add a partnership; the keeper's name goes into the journal all the same.
        Acting outside = new Acting(keeper, null, true);
        try {
            return outside.doing(() -> onceOnly.answer(token, () -> {
                Partnership added = partnerships.add(form.slug(), form.name(), form.twoTier(), false);
                enter(added);
                new Acting(keeper, added.id(), true).run(() -> begin(added, form.agency(), keeper));
                return Outcome.saved(PartnershipsPage.ADDRESS);
            }));
        } catch (DataIntegrityViolationException e) {
            if (BrokenConstraint.nameIn(e)
                    .filter("partnership_slug_key"::equals)
                    .isEmpty()) {
                throw e;
            }
            return Outcome.refused(form.slugTaken());
        }
    }

    /** The rest of the transaction belongs to the new partnership, and its journal begins with it. */
    private void enter(Partnership added) {
        sql.sql("select set_config('foreland.partnership', ?, true)")
                .param(added.id().toString())
                .query(rows -> {});
    }

    /** The administrator is coordinator as well: nobody can give a role with rights that they do not have. */
    private void begin(Partnership added, String agencyName, UUID keeper) {
        LocalDate today = LondonDay.today(clock);
        journal.changed(
                Noun.of("partnership.partnership", added.id()),
                "partnership added",
                Map.of("name", added.name(), "slug", added.slug(), "twoTier", added.twoTier()));
        Agency agency = agencies.add(agencyName, AgencyKind.NOT_KNOWN, null);
        people.giveRole(keeper, agency.id(), Role.ADMINISTRATOR, today);
        people.giveRole(keeper, agency.id(), Role.COORDINATOR, today);
    }
}
