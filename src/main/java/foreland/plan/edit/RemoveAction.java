package foreland.plan.edit;

import foreland.calendar.FinancialYear;
import foreland.journal.Journal;
import foreland.journal.Noun;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.plan.Action;
import foreland.plan.EditRefusal;
import foreland.plan.PlanEditing;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes an action out of its year and writes down why, both or neither. */
@Component
class RemoveAction {

    private final EditableNouns nouns;
    private final PlanEditing editing;
    private final Journal journal;
    private final OnceOnly onceOnly;

    RemoveAction(EditableNouns nouns, PlanEditing editing, Journal journal, OnceOnly onceOnly) {
        this.nouns = nouns;
        this.editing = editing;
        this.journal = journal;
        this.onceOnly = onceOnly;
    }

    Outcome<EditRefusal<Action>> remove(
            UUID form, String plan, FinancialYear year, String reference, int basedOn, String reason) {
        return onceOnly.answer(form, () -> {
            UUID whole = nouns.findPlan(plan).orElse(null);
            UUID action = nouns.findAction(plan, year, reference).orElse(null);
            if (whole == null || action == null) {
                return Outcome.refused(new EditRefusal.NotThere<>());
            }
            Outcome<EditRefusal<Action>> outcome = editing.removeAction(plan, year, reference, basedOn);
            if (outcome instanceof Outcome.Saved) {
                journal.removed(Noun.within(whole, "plan.action", action), reference + " removed because: " + reason);
            }
            return outcome;
        });
    }
}
