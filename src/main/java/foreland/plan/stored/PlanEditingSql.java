package foreland.plan.stored;

import foreland.calendar.FinancialYear;
import foreland.journal.Outcome;
import foreland.plan.Action;
import foreland.plan.AnnualActionPlan;
import foreland.plan.EditRefusal;
import foreland.plan.FocusArea;
import foreland.plan.Plan;
import foreland.plan.PlanEditing;
import foreland.plan.Versioned;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Edits of stored plans: which noun, and what the plan is with it changed. */
@Component
class PlanEditingSql implements PlanEditing {

    private final Edit edit;

    @Autowired
    PlanEditingSql(WrittenEdit edit) {
        this((Edit) edit);
    }

    PlanEditingSql(Edit edit) {
        this.edit = edit;
    }

    @Override
    public Optional<Versioned<Plan>> findPlan(String plan) {
        return edit.find(plan, stored -> Optional.of(stored.header()));
    }

    @Override
    public Outcome<EditRefusal<Plan>> savePlan(String plan, Plan changed, int basedOn) {
        return edit.change(
                plan,
                plan,
                stored -> Optional.of(stored.header()),
                basedOn,
                before -> Edits.withWords(before, changed));
    }

    @Override
    public Optional<Versioned<FocusArea>> findFocusArea(String plan, String code) {
        return edit.find(plan, focusArea(code));
    }

    @Override
    public Outcome<EditRefusal<FocusArea>> addFocusArea(String plan, FocusArea added) {
        return edit.add(plan, plan + "/" + added.code(), before -> Edits.withFocusArea(before, added));
    }

    @Override
    public Outcome<EditRefusal<FocusArea>> saveFocusArea(String plan, String code, FocusArea changed, int basedOn) {
        return edit.change(
                plan,
                plan + "/" + code,
                focusArea(code),
                basedOn,
                before -> Edits.withFocusAreaChanged(before, code, changed));
    }

    @Override
    public Outcome<EditRefusal<FocusArea>> removeFocusArea(String plan, String code, int basedOn) {
        return edit.change(plan, plan, focusArea(code), basedOn, before -> Edits.withoutFocusArea(before, code));
    }

    @Override
    public Outcome<EditRefusal<AnnualActionPlan>> addYear(String plan, FinancialYear year) {
        return edit.add(plan, plan + "/" + year, before -> Edits.withYear(before, year));
    }

    @Override
    public Optional<Versioned<Action>> findAction(String plan, FinancialYear year, String reference) {
        return edit.find(plan, action(year, reference));
    }

    @Override
    public Outcome<EditRefusal<Action>> addAction(String plan, FinancialYear year, Action added) {
        return edit.add(plan, path(plan, year, added.reference()), before -> Edits.withAction(before, year, added));
    }

    @Override
    public Outcome<EditRefusal<Action>> saveAction(
            String plan, FinancialYear year, String reference, Action changed, int basedOn) {
        return edit.change(
                plan,
                path(plan, year, reference),
                action(year, reference),
                basedOn,
                before -> Edits.withActionChanged(before, year, reference, changed));
    }

    @Override
    public Outcome<EditRefusal<Action>> removeAction(String plan, FinancialYear year, String reference, int basedOn) {
        return edit.change(
                plan,
                plan + "/" + year,
                action(year, reference),
                basedOn,
                before -> Edits.withoutAction(before, year, reference));
    }

    @Override
    public Outcome<EditRefusal<FocusArea>> moveFocusArea(String plan, String code, boolean up) {
        return edit.add(plan, plan, before -> Edits.withFocusAreaMoved(before, code, up));
    }

    @Override
    public Outcome<EditRefusal<Action>> moveAction(String plan, FinancialYear year, String reference, boolean up) {
        return edit.add(plan, plan + "/" + year, before -> Edits.withActionMoved(before, year, reference, up));
    }

    @Override
    public Outcome<EditRefusal<Action>> copyForward(
            Plan source, FinancialYear year, Collection<String> references, String into) {
        CarryOver forward = new CarryOver(source.reference(), year, List.of());
        return edit.add(into, into + "/" + year.next(), before -> forward.copied(before, source, references));
    }

    private static String path(String plan, FinancialYear year, String reference) {
        return plan + "/" + year + "/" + reference;
    }

    private static Function<StoredPlan, Optional<Part<FocusArea>>> focusArea(String code) {
        return stored -> stored.focusAreas().stream()
                .filter(part -> part.content().code().equals(code))
                .findFirst();
    }

    private static Function<StoredPlan, Optional<Part<Action>>> action(FinancialYear year, String reference) {
        return stored -> stored.actions().stream()
                .filter(part -> Objects.equals(part.year(), year)
                        && part.content().reference().equals(reference))
                .findFirst();
    }
}
