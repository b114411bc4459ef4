package foreland.plan.edit;

import foreland.calendar.FinancialYear;
import foreland.govuk.Choice;
import foreland.govuk.Link;
import foreland.plan.Describes;
import foreland.plan.Direction;
import foreland.plan.Firmness;
import foreland.plan.Plan;
import foreland.plan.PlanStatus;
import foreland.plan.PublishedStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adding or editing one action.
 *
 * @param reference null when adding: the form asks for it, once and for life
 * @param agencies of the partnership, by name
 * @param owners people who can be chosen
 * @param back where the editor came from, within the partnership
 * @param journal null for those who may not read it, and when adding
 */
record ActionPage(
        Plan plan,
        FinancialYear year,
        @Nullable String reference,
        Draft draft,
        List<Choice> agencies,
        List<Choice> owners,
        Link back,
        @Nullable Link journal) {

    private static final List<Choice> YES_NO_OR_UNKNOWN =
            List.of(new Choice("yes", "Yes"), new Choice("no", "No"), new Choice("", "Not known"));

    ActionPage with(Draft changed) {
        return new ActionPage(plan, year, reference, changed, agencies, owners, back, journal);
    }

    boolean isNew() {
        return reference == null;
    }

    String title() {
        return reference == null ? "Add an action to " + year : "Edit action " + reference + " of " + year;
    }

    /** Where the form is sent, within the partnership. */
    String action() {
        return reference == null
                ? Addresses.actions(plan.reference(), year)
                : Addresses.action(plan.reference(), year, reference);
    }

    /** The page that asks whether the action is to go, within the partnership; null when adding. */
    @Nullable
    String removal() {
        return reference == null ? null : Addresses.removeAction(plan.reference(), year, reference);
    }

    List<Typed> measures() {
        return draft.typed().blocks(MeasureForm.BLOCK);
    }

    List<Typed> milestones() {
        return draft.typed().blocks(MilestoneForm.BLOCK);
    }

    /** What a published document leaves open may stay open. */
    boolean mayBeOpen() {
        return plan.status() == PlanStatus.RECORDED_AS_PUBLISHED;
    }

    List<Choice> focusAreas() {
        return Choice.of(plan.focusAreas(), area -> area.code(), area -> area.code() + ": " + area.title());
    }

    /** Whether the fields of a kind are unfolded: where they say something, or something is wrong with them. */
    boolean isOpen(Typed measure, String kind) {
        boolean firstNumber = isNew() && measure.text("kind").isEmpty() && kind.equals(MeasureForm.NUMERIC);
        boolean wrong = draft.problems().all().stream()
                .anyMatch(problem -> problem.field().startsWith(measure.prefix()));
        return measure.text("kind").equals(kind) || firstNumber || wrong;
    }

    List<Choice> measureKinds() {
        return List.of(
                new Choice(MeasureForm.NUMERIC, "A number", "It has a baseline or a target, in a unit"),
                new Choice(MeasureForm.MILESTONE, "A step", "It is met when the step is reached"),
                new Choice(MeasureForm.NARRATIVE, "In words", "Evidence shows it, instead of a number"));
    }

    List<Choice> directions() {
        return Choice.of(Direction.values(), direction -> Words.sentence(direction.label()));
    }

    List<Choice> describes() {
        return Choice.of(Describes.values(), describes -> Words.sentence(describes.label()));
    }

    List<Choice> firmnesses() {
        return List.of(
                new Choice(Firmness.FIRM.name(), "Settled"),
                new Choice(Firmness.PROVISIONAL.name(), "Provisional", "It may change once budgets are final"),
                new Choice(Firmness.UNKNOWN.name(), "Not known"));
    }

    List<Choice> statuses() {
        return Choice.of(PublishedStatus.values(), status -> Words.sentence(status.label()));
    }

    List<Choice> yesNoOrUnknown() {
        return YES_NO_OR_UNKNOWN;
    }
}
