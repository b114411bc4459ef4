package foreland.plan.stored;

import static java.util.Map.entry;

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

    private static final Map<String, Problem> PROBLEMS = Map.ofEntries(
            entry(
                    "plan_reference_is_unique",
                    new Problem("reference", "There is already a plan of this reference.", "Give the plan another.")),
            entry(
                    "focus_area_code_is_unique",
                    new Problem("code", "There is already a focus area of this code.", "Give it another.")),
            entry(
                    "annual_action_plan_once_a_year",
                    new Problem("year", "The plan already has this year.", "Open that year instead.")),
            entry(
                    "action_reference_is_unique",
                    new Problem("reference", "There is already an action of this reference.", "Give it another.")),
            entry(
                    "action_focus_area_is_of_the_plan",
                    new Problem("focusArea", "The focus area is not of this plan.", "Choose one of the plan's.")),
            entry(
                    "action_has_a_lead_agency",
                    new Problem("leadAgency", "The action has no lead agency.", "Name the one that answers for it.")),
            entry(
                    "action_is_due_after_it_starts",
                    new Problem("timescale.due", "It is due before it starts.", "Put the two dates in order.")),
            entry(
                    "measure_target_has_a_unit",
                    new Problem("measures", "A target has no unit.", "Add the unit, such as incidents or %.")),
            entry(
                    "measure_figures_have_a_unit",
                    new Problem("measures", "A figure has no unit.", "Add the unit, such as incidents or %.")),
            entry(
                    "published_fact_focus_area_is_of_the_plan",
                    new Problem("code", "Published facts are about this focus area.", "Change those first.")),
            entry(
                    "text_stays_while_it_is_decided_on",
                    new Problem(
                            "",
                            "A body decides on this text, so it stays as it was put before it.",
                            "Wait for the decision, or ask for it to be referred back.")),
            entry(
                    "agreed_text_changes_by_request",
                    new Problem(
                            "",
                            "This was agreed, and changes only by a change request.",
                            "Make a change request that says why.")),
            entry(
                    "closed_year_stays",
                    new Problem("", "The year is closed and stays as it is.", "Change next year's action plan.")),
            entry(
                    "expired_plan_stays",
                    new Problem("", "The plan has expired and stays as it is.", "Change the plan that follows it.")),
            entry(
                    "plan_moves_on_by_its_route",
                    new Problem(
                            "status",
                            "Where this plan stands follows from what was decided here.",
                            "Leave the status as it is, and move the plan on from the page of its life.")));

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
