package foreland.plan.edit;

import foreland.calendar.FinancialYear;
import foreland.govuk.Link;
import foreland.partnership.Agencies;
import foreland.partnership.Agency;
import foreland.partnership.JournalLink;
import foreland.partnership.Viewer;
import foreland.plan.ChangeControl;
import foreland.plan.Plan;
import foreland.plan.PlanChanges;
import foreland.plan.PlanPolicy;
import foreland.plan.Plans;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Finds what is to be edited, and under which identity the journal knows it. */
@Component
@Transactional(readOnly = true)
class EditableNouns {

    private final Plans plans;
    private final PlanChanges changes;
    private final Agencies agencies;
    private final JdbcClient sql;

    EditableNouns(Plans plans, PlanChanges changes, Agencies agencies, JdbcClient sql) {
        this.plans = plans;
        this.changes = changes;
        this.agencies = agencies;
        this.sql = sql;
    }

    /** The plan, as far as this viewer may edit it in the state it is in; else the answer is 403, or 404 without a plan. */
    Plan getEditable(Viewer viewer, String reference) {
        Plan plan = get(reference);
        if (!PlanPolicy.mayEdit(viewer, plan.status())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return plan;
    }

    /** A year of a plan, whose actions this viewer may add to or change in the state it is in; else 403, or 404 without it. */
    EditableYear getEditableYear(Viewer viewer, String reference, String label) {
        Plan plan = get(reference);
        FinancialYear year =
                plan.findYear(year(label)).orElseThrow(EditableNouns::notFound).year();
        ChangeControl control = changes.controlOf(reference);
        Map<String, UUID> known = viewer.may(PlanPolicy.EDIT)
                ? Map.of()
                : agencies.list().stream().collect(Collectors.toMap(Agency::name, Agency::id));
        EditableYear editable = new EditableYear(plan, year, control, known);
        editable.check(viewer);
        return editable;
    }

    /** Whether the plan's own words and its focus areas change only by a change request. */
    boolean controlsWords(String reference) {
        return changes.controlOf(reference).coversWords();
    }

    Plan get(String reference) {
        return plans.read().find(reference).orElseThrow(EditableNouns::notFound);
    }

    /** A year as the address names it; one that is no year is a page that does not exist. */
    static FinancialYear year(String label) {
        return FinancialYear.find(label).orElseThrow(EditableNouns::notFound);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    Optional<UUID> findPlan(String plan) {
        return sql.sql("select id from plan.plan where reference = ? and partnership_id = journal.acting_partnership()")
                .param(plan)
                .query(UUID.class)
                .optional();
    }

    Optional<UUID> findFocusArea(String plan, String code) {
        return sql.sql("""
                        select area.id from plan.focus_area area join plan.plan on plan.id = area.plan_id
                        where plan.reference = ? and plan.partnership_id = journal.acting_partnership() and area.code = ?""").params(plan, code).query(UUID.class).optional();
    }

    /** An action by its identity, and how often it was changed. */
    record Known(UUID id, int version) {}

    Optional<UUID> findAction(String plan, FinancialYear year, String reference) {
        return findKnown(plan, year, reference).map(Known::id);
    }

    Optional<Known> findKnown(String plan, FinancialYear year, String reference) {
        return sql.sql("""
                        select action.id, action.version from plan.action join plan.plan on plan.id = action.plan_id
                        where plan.reference = ? and plan.partnership_id = journal.acting_partnership()
                            and action.year = ? and action.reference = ?""")
                .params(plan, year.startYear(), reference)
                .query(Known.class)
                .optional();
    }

    /** The link to a noun's journal; nothing for those who may not read it. */
    static @Nullable Link journal(Viewer viewer, String base, Optional<UUID> noun) {
        return viewer.may(JournalLink.RIGHT)
                ? noun.map(id -> JournalLink.to(base, id)).orElse(null)
                : null;
    }
}
