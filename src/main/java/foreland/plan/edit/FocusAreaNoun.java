package foreland.plan.edit;

import foreland.journal.Outcome;
import foreland.plan.EditRefusal;
import foreland.plan.FocusArea;
import foreland.plan.PlanEditing;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The form of a focus area.
 *
 * @param stored as it was; empty when adding
 * @param basedOn version that was edited; empty when adding
 */
record FocusAreaNoun(
        String plan, @Nullable FocusArea stored, @Nullable Integer basedOn) implements NounForm<FocusArea> {

    @Override
    public Read<FocusArea> read(Typed typed) {
        return FocusAreaForm.read(typed, stored);
    }

    @Override
    public Outcome<EditRefusal<FocusArea>> save(PlanEditing editing, FocusArea area) {
        return stored == null
                ? editing.addFocusArea(plan, area)
                : editing.saveFocusArea(plan, stored.code(), area, Objects.requireNonNull(basedOn));
    }

    @Override
    public String fieldOf(Typed typed, String component) {
        return FocusAreaForm.fieldOf(component);
    }

    @Override
    public Map<String, String> words(FocusArea area) {
        return FocusAreaForm.words(area);
    }

    @Override
    public String done(FocusArea area) {
        return "Focus area " + area.code() + (stored == null ? " added" : " saved");
    }
}
