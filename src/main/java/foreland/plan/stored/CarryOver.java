package foreland.plan.stored;

import foreland.calendar.FinancialYear;
import foreland.plan.Action;
import foreland.plan.ActionLink;
import foreland.plan.AnnualActionPlan;
import foreland.plan.Firmness;
import foreland.plan.Milestone;
import foreland.plan.MilestoneMeasure;
import foreland.plan.NumericMeasure;
import foreland.plan.Plan;
import foreland.plan.PublishedStatus;
import foreland.plan.SuccessMeasure;
import foreland.plan.Timescale;
import foreland.plan.YearEndDisposition;
import foreland.plan.YearEnds.ActionEnd;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A year's ends written into its plan, and the plan of the year after with what goes on. A carried action keeps its reference,
 * words, people, measures and baselines; what was reached, and the milestones that were, stay with the year they belong to.
 */
final class CarryOver {

    private final String from;
    private final FinancialYear year;
    private final Map<String, ActionEnd> ends;

    /**
     * The ends of a year.
     *
     * @param from reference of the plan that the year is of
     */
    CarryOver(String from, FinancialYear year, List<ActionEnd> ends) {
        this.from = from;
        this.year = year;
        this.ends = ends.stream().collect(Collectors.toMap(ActionEnd::reference, Function.identity()));
    }

    boolean carriesAny() {
        return ends.values().stream().anyMatch(end -> end.disposition() == YearEndDisposition.CARRIED_FORWARD);
    }

    /** The plan with each action of the year ended. */
    Plan ended(Plan plan) {
        Plan changed = plan;
        for (Action action : actions(plan)) {
            ActionEnd end = ends.get(action.reference());
            if (end == null) {
                throw new IllegalStateException("Nothing is said of what became of " + action.reference());
            }
            changed = Edits.withActionChanged(changed, year, action.reference(), ended(action, end));
        }
        return changed;
    }

    /** The plan of the year after with what is carried into it; it may be the same plan. */
    Plan carried(Plan into, Plan source) {
        FinancialYear next = year.next();
        Plan changed = into.findYear(next).isPresent() ? into : Edits.withYear(into, next);
        for (Action action : actions(source)) {
            ActionEnd end = Objects.requireNonNull(ends.get(action.reference()));
            if (end.disposition() == YearEndDisposition.CARRIED_FORWARD) {
                changed = carry(changed, action, end.into());
            }
        }
        return changed;
    }

    /** The plan of the year after with these actions going on in it, whatever is said of their ends. */
    Plan copied(Plan into, Plan source, Collection<String> references) {
        FinancialYear next = year.next();
        Plan changed = into.findYear(next).isPresent() ? into : Edits.withYear(into, next);
        for (Action action : actions(source)) {
            if (references.contains(action.reference())) {
                changed = carry(changed, action, null);
            }
        }
        return changed;
    }

    private Plan carry(Plan plan, Action action, @Nullable String into) {
        FinancialYear next = year.next();
        ActionLink link = new ActionLink(plan.reference().equals(from) ? null : from, year, action.reference());
        AnnualActionPlan there = plan.findYear(next).orElseThrow();
        if (into != null) {
            Action known = there.findAction(into)
                    .orElseThrow(() -> new IllegalStateException(next + " has no action " + into + " any more"));
            return Edits.withActionChanged(
                    plan, next, into, known.copy().continuing(link).make());
        }
        boolean goesOnAlready = there.actions().stream().anyMatch(other -> link.equals(other.continues()));
        return goesOnAlready ? plan : Edits.withAction(plan, next, again(action, plan, there, link));
    }

    private List<Action> actions(Plan plan) {
        return plan.findYear(year).orElseThrow().actions();
    }

    private static Action ended(Action action, ActionEnd end) {
        return action.copy()
                .ended(statusAfter(end.disposition(), action.status()), end.outcome(), end.disposition())
                .make();
    }

    /** Plans have no word for what was replaced or withdrawn: the disposition says it. */
    private static PublishedStatus statusAfter(YearEndDisposition disposition, PublishedStatus before) {
        return switch (disposition) {
            case COMPLETED -> PublishedStatus.COMPLETED;
            case CARRIED_FORWARD -> PublishedStatus.CARRIED_OVER;
            case ABSORBED_BAU -> PublishedStatus.ABSORBED_BAU;
            case NEEDS_FURTHER_WORK -> PublishedStatus.FURTHER_WORK_IDENTIFIED;
            case REPLACED, WITHDRAWN -> before;
            case ONGOING_TO_YEAR_END -> throw new IllegalStateException("A closed year has nothing ongoing");
        };
    }

    /** Provisional, as every action is until the new year's plan is settled. */
    private Action again(Action action, Plan plan, AnnualActionPlan there, ActionLink link) {
        String focusArea = action.focusArea();
        return action.copy()
                .called(freeReference(action.reference(), there))
                .inFocusArea(focusArea != null && plan.findFocusArea(focusArea).isPresent() ? focusArea : null)
                .measuredBy(action.measures().stream()
                        .map(this::again)
                        .flatMap(Optional::stream)
                        .toList())
                .withMilestones(action.milestones().stream()
                        .filter(milestone -> milestone.done() == null)
                        .map(milestone -> new Milestone(milestone.title(), later(milestone.due()), null))
                        .toList())
                .running(again(action.timescale()))
                .with(Firmness.PROVISIONAL)
                .begunAnew()
                .continuing(link)
                .from(List.of())
                .make();
    }

    /** Empty for a step that was reached. */
    private Optional<SuccessMeasure> again(SuccessMeasure measure) {
        if (measure instanceof MilestoneMeasure step) {
            return step.done() == null
                    ? Optional.of(new MilestoneMeasure(step.title(), later(step.due()), null))
                    : Optional.empty();
        }
        if (measure instanceof NumericMeasure number) {
            return Optional.of(new NumericMeasure(
                    number.title(),
                    number.unit(),
                    number.baseline(),
                    number.baselinePeriod(),
                    number.target(),
                    number.direction(),
                    number.dataSource(),
                    number.frequency(),
                    number.describes(),
                    List.of()));
        }
        return Optional.of(measure);
    }

    /** Work that was planned past the year keeps its days; other work gets the new year's. */
    private Timescale again(Timescale before) {
        FinancialYear next = year.next();
        LocalDate due = before.due();
        return due != null && due.isAfter(year.lastDay())
                ? before
                : new Timescale(next.firstDay(), next.lastDay(), null);
    }

    /** A day that is past is no plan any more: it is to be set anew. */
    private @Nullable LocalDate later(@Nullable LocalDate due) {
        return due != null && due.isAfter(year.lastDay()) ? due : null;
    }

    /** Its own reference, unless another action of the new year has it. */
    private String freeReference(String reference, AnnualActionPlan there) {
        return there.findAction(reference).isEmpty() ? reference : reference + "." + year.label();
    }
}
