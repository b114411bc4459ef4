package foreland.plan.stored;

import foreland.plan.Problem;
import java.util.Map;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Which field shows the error when a constraint of a table refuses what the plan's own rules let pass, or what another
 * made impossible in the meantime.
 */
final class Constraints {

    private static final Map<String, Problem> PROBLEMS = Map.of(
            "plan_reference_is_unique",
                    new Problem("reference", "There is already a plan of this reference.", "Give the plan another."),
            "focus_area_code_is_unique",
                    new Problem("code", "There is already a focus area of this code.", "Give it another."),
            "annual_action_plan_once_a_year",
                    new Problem("year", "The plan already has this year.", "Open that year instead."),
            "action_reference_is_unique",
                    new Problem("reference", "There is already an action of this reference.", "Give it another."),
            "action_focus_area_is_of_the_plan",
                    new Problem("focusArea", "The focus area is not of this plan.", "Choose one of the plan's."),
            "action_has_a_lead_agency",
                    new Problem("leadAgency", "The action has no lead agency.", "Name the one that answers for it."),
            "action_is_due_after_it_starts",
                    new Problem("timescale.due", "It is due before it starts.", "Put the two dates in order."),
            "measure_target_has_a_unit",
                    new Problem("measures", "A target has no unit.", "Add the unit, such as incidents or %."),
            "measure_figures_have_a_unit",
                    new Problem("measures", "A figure has no unit.", "Add the unit, such as incidents or %."),
            "published_fact_focus_area_is_of_the_plan",
                    new Problem("code", "Published facts are about this focus area.", "Change those first."));

    private Constraints() {}

    /**
     * The problem that a refused write stands for.
     *
     * @throws DataIntegrityViolationException the same, when no field could mend it: then it is a fault of the program
     */
    static Problem problem(DataIntegrityViolationException violation) {
        return constraint(violation).map(PROBLEMS::get).orElseThrow(() -> violation);
    }

    static Optional<String> constraint(DataIntegrityViolationException violation) {
        return violation.getMostSpecificCause() instanceof PSQLException refusal
                ? Optional.ofNullable(refusal.getServerErrorMessage()).map(ServerErrorMessage::getConstraint)
                : Optional.empty();
    }
}
