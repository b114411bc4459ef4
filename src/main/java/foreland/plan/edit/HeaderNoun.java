package foreland.plan.edit;

import foreland.journal.Outcome;
import foreland.plan.EditRefusal;
import foreland.plan.Plan;
import foreland.plan.PlanEditing;
import java.util.Map;

/**
 * The form of the plan's own words.
 *
 * @param mayPublish whether what the form says about publishing counts
 */
record HeaderNoun(Plan stored, int basedOn, boolean mayPublish) implements NounForm<Plan> {

    @Override
    public Read<Plan> read(Typed typed) {
        return HeaderForm.read(typed, stored, mayPublish);
    }

    @Override
    public Outcome<EditRefusal<Plan>> save(PlanEditing editing, Plan plan) {
        return editing.savePlan(stored.reference(), plan, basedOn);
    }

    @Override
    public String fieldOf(Typed typed, String component) {
        return HeaderForm.fieldOf(component);
    }

    @Override
    public Map<String, String> words(Plan plan) {
        return HeaderForm.words(plan);
    }

    @Override
    public String done(Plan plan) {
        return plan.title() + " saved";
    }
}
