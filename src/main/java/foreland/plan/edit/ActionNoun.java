package foreland.plan.edit;

import foreland.calendar.FinancialYear;
import foreland.journal.Outcome;
import foreland.plan.Action;
import foreland.plan.EditRefusal;
import foreland.plan.PlanEditing;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The form of an action.
 *
 * @param basedOn version that was edited; empty when adding
 */
record ActionNoun(
        ActionReading reading,
        String plan,
        FinancialYear year,
        @Nullable String reference,
        @Nullable Integer basedOn) implements NounForm<Action> {

    @Override
    public Read<Action> read(Typed typed) {
        return reading.read(typed);
    }

    @Override
    public Outcome<EditRefusal<Action>> save(PlanEditing editing, Action action) {
        return reference == null
                ? editing.addAction(plan, year, action)
                : editing.saveAction(plan, year, reference, action, Objects.requireNonNull(basedOn));
    }

    @Override
    public String fieldOf(Typed typed, String component) {
        return ActionForm.fieldOf(typed, component);
    }

    @Override
    public Map<String, String> words(Action action) {
        return ActionWords.of(action);
    }

    @Override
    public String done(Action action) {
        return "Action " + action.reference() + (reference == null ? " added" : " saved");
    }
}
