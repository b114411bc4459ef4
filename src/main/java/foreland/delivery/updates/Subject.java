package foreland.delivery.updates;

import foreland.calendar.FinancialQuarter;
import foreland.delivery.RagProposal;
import foreland.delivery.Round;
import foreland.plan.Describes;
import foreland.plan.Direction;
import foreland.plan.Figures;
import foreland.plan.YearLife;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an update is about: an action and a quarter.
 *
 * @param agency name of the agency that leads the action; empty only in a plan recorded as published
 * @param owner person who sees to the action
 * @param mayWrite whether whoever is acting may report on it: for that agency, or by a link to this very update
 * @param completeSince number of the quarter whose accepted update said that it is complete
 * @param silent whether nothing was submitted for the quarter before
 */
record Subject(
        YearLife year,
        Round round,
        UUID action,
        String reference,
        String title,
        @Nullable String description,
        @Nullable String ownerPost,
        @Nullable UUID owner,
        @Nullable UUID agencyId,
        String agency,
        @Nullable LocalDate begins,
        @Nullable LocalDate ends,
        boolean mayWrite,
        @Nullable Integer completeSince,
        boolean silent,
        List<Measured> measures,
        List<Step> steps) {

    Subject {
        measures = List.copyOf(measures);
        steps = List.copyOf(steps);
    }

    /**
     * A numeric measure of the action.
     *
     * @param position tells it from the others in the form
     * @param last the figure given for an earlier quarter
     */
    record Measured(
            int position,
            String title,
            @Nullable String unit,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable Direction direction,
            @Nullable Describes describes,
            @Nullable BigDecimal last,
            @Nullable LocalDate lastAsOf) {

        /** What it says something of: "about the population". */
        String about() {
            return describes == null ? "the plan does not say whom it describes" : "describes " + describes.label();
        }

        String figure(BigDecimal value) {
            return Figures.plain(value) + (unit == null ? "" : unit.equals("%") ? "%" : " " + unit);
        }
    }

    /**
     * A milestone of the action.
     *
     * @param reached when it was, by the plan or by an earlier quarter's update; it is not asked for again
     */
    record Step(
            int position,
            String title,
            @Nullable LocalDate due,
            @Nullable LocalDate reached) {}

    FinancialQuarter quarter() {
        return round.quarter();
    }

    /** Milestones that are still to be reached. */
    List<Step> openSteps() {
        return steps.stream().filter(step -> step.reached() == null).toList();
    }

    boolean isOwed() {
        FinancialQuarter since = completeSince == null ? null : new FinancialQuarter(year.year(), completeSince);
        return round.isOwedBy(begins, since);
    }

    /** Whether the round is open on a day: before that there is nothing to report. */
    boolean isOpenOn(LocalDate today) {
        return Round.openOn(today, year).contains(round);
    }

    /** What the rule proposes, given what is to be reported. */
    Optional<RagProposal> proposal(LocalDate today, List<Content.Figure> figures, List<Content.Reached> reached) {
        List<RagProposal.Step> milestones = steps.stream()
                .map(step -> new RagProposal.Step(step.title(), step.due(), reachedOn(step, reached)))
                .toList();
        List<RagProposal.Gauge> gauges = figures.stream()
                .map(figure -> new RagProposal.Gauge(
                        figure.of().title(),
                        figure.of().baseline(),
                        figure.of().target(),
                        figure.of().direction(),
                        figure.value(),
                        figure.asOf()))
                .toList();
        LocalDate from = Objects.requireNonNullElse(begins, year.year().firstDay());
        LocalDate to = Objects.requireNonNullElse(ends, year.year().lastDay());
        return RagProposal.on(today, milestones, gauges, from, to, silent && before().isOwedBy(begins, null));
    }

    private Round before() {
        return new Round(quarter().previous());
    }

    private static @Nullable LocalDate reachedOn(Step step, List<Content.Reached> reached) {
        return reached.stream()
                .filter(now -> now.step().position() == step.position())
                .map(Content.Reached::on)
                .findFirst()
                .orElse(step.reached());
    }
}
