package foreland.plan.edit;

import foreland.calendar.FinancialYear;
import foreland.govuk.Choice;
import foreland.govuk.Link;
import foreland.partnership.Agencies;
import foreland.partnership.Agency;
import foreland.partnership.LondonDay;
import foreland.partnership.Viewer;
import foreland.plan.Action;
import foreland.plan.Plan;
import foreland.plan.PlanPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the form of an action offers. */
@Component
class ActionPages {

    private final EditableNouns nouns;
    private final Agencies agencies;
    private final OwnersSql owners;

    ActionPages(EditableNouns nouns, Agencies agencies, OwnersSql owners) {
        this.nouns = nouns;
        this.agencies = agencies;
        this.owners = owners;
    }

    @Transactional(readOnly = true)
    public ActionPage adding(Plan plan, FinancialYear year, Draft draft, Viewer viewer) {
        return new ActionPage(plan, year, null, draft, agencyChoices(), owners.list(), back(plan, viewer), null);
    }

    @Transactional(readOnly = true)
    public ActionPage editing(
            Plan plan, FinancialYear year, String reference, Draft draft, Viewer viewer, String base) {
        Link journal = EditableNouns.journal(viewer, base, nouns.findAction(plan.reference(), year, reference));
        return editing(plan, year, reference, draft, owners.list(), journal, viewer);
    }

    @Transactional(readOnly = true)
    public ActionPage editing(
            Plan plan,
            FinancialYear year,
            String reference,
            Draft draft,
            List<Choice> known,
            @Nullable Link journal,
            Viewer viewer) {
        return new ActionPage(plan, year, reference, draft, agencyChoices(), known, back(plan, viewer), journal);
    }

    @Transactional(readOnly = true)
    public List<Choice> owners() {
        return owners.list();
    }

    static Set<String> names(List<Choice> owners) {
        return owners.stream().map(Choice::value).collect(Collectors.toSet());
    }

    ActionReading reading(Plan plan, @Nullable Action stored, Viewer viewer) {
        List<Agency> all = agencies.list();
        boolean editsAll = viewer.may(PlanPolicy.EDIT);
        Set<String> leads = all.stream()
                .filter(agency -> editsAll || stored != null || viewer.actsFor(agency.id()))
                .map(Agency::name)
                .collect(Collectors.toSet());
        return new ActionReading(
                plan,
                all.stream().map(Agency::name).collect(Collectors.toSet()),
                leads,
                editsAll ? null : knownOwners(),
                stored);
    }

    /** Whoever proposes changes without editing the plan comes from the change requests. */
    private static Link back(Plan plan, Viewer viewer) {
        return viewer.may(PlanPolicy.EDIT)
                ? new Link(plan.title(), Addresses.plan(plan.reference()))
                : new Link("Change requests", "/desk/plan/changes");
    }

    Set<String> knownOwners() {
        return names(owners.list());
    }

    /** Also those that left: an action of a past year may be theirs. */
    private List<Choice> agencyChoices() {
        return Choice.of(agencies.list(), Agency::name, ActionPages::named);
    }

    private static String named(Agency agency) {
        LocalDate last = agency.to();
        return last == null ? agency.name() : agency.name() + " (until " + LondonDay.words(last) + ")";
    }
}
