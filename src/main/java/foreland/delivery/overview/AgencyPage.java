package foreland.delivery.overview;

import foreland.calendar.DateWords;
import foreland.calendar.FinancialQuarter;
import foreland.calendar.Period;
import foreland.delivery.ActionStanding;
import foreland.delivery.ActionStanding.InRound;
import foreland.delivery.ActivityTotals;
import foreland.delivery.ActivityTotals.AgencyTotal;
import foreland.delivery.MilestoneReached;
import foreland.delivery.overview.YearContentsSql.ActionWords;
import foreland.delivery.overview.YearContentsSql.Parts;
import foreland.partnership.Agency;
import foreland.plan.Milestone;
import foreland.plan.Rag;
import foreland.plan.YearLife;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An agency's own action plan of a year: what it leads and supports, where each stands, and what is due when.
 *
 * @param words of its actions, in the plan's order
 * @param parts milestones and measures of all actions of the year
 * @param standings of all actions of the year
 */
record AgencyPage(
        Agency agency,
        YearLife life,
        List<ActionWords> words,
        Parts parts,
        List<ActionStanding> standings,
        ActivityTotals totals,
        LocalDate today) {

    /** One of its actions, with where it stands. */
    record Item(YearLife life, ActionWords words, ActionLine line, List<Step> steps, List<MeasureCourse> courses) {

        String timescale() {
            Period days = new Period(words.start(), words.due());
            String text = words.timescale();
            if (days.isUnknown()) {
                return text == null ? "Not said" : text;
            }
            return DateWords.period(days) + (text == null ? "" : " (" + text + ")");
        }
    }

    /**
     * A milestone.
     *
     * @param reached when it was, by the plan or by an accepted update
     */
    record Step(
            String title, @Nullable LocalDate due, @Nullable LocalDate reached) {

        String words(LocalDate today) {
            if (reached != null) {
                return title + ": reached on " + DateWords.day(reached);
            }
            if (due == null) {
                return title + ": no day was set";
            }
            return title + (due.isBefore(today) ? ": overdue since " : ": due on ") + DateWords.day(due);
        }
    }

    /** Something that falls due. */
    record Due(LocalDate day, String what) {}

    String title() {
        return agency.name() + ": action plan " + life.year();
    }

    List<Item> led() {
        return items().filter(item -> item.words().leads()).toList();
    }

    List<Item> supported() {
        return items().filter(item -> !item.words().leads()).toList();
    }

    private Stream<Item> items() {
        return words.stream()
                .flatMap(action -> standings.stream()
                        .filter(standing -> standing.reference().equals(action.reference()))
                        .map(standing -> item(action, standing)));
    }

    private Item item(ActionWords action, ActionStanding standing) {
        List<Step> steps = parts.milestones().getOrDefault(action.reference(), List.of()).stream()
                .map(milestone -> step(milestone, standing))
                .toList();
        return new Item(
                life,
                action,
                new ActionLine(life, standing),
                steps,
                MeasureCourse.of(life.year(), standing, parts.measures().getOrDefault(action.reference(), List.of())));
    }

    private static Step step(Milestone milestone, ActionStanding standing) {
        Optional<LocalDate> reported = standing.accepted().stream()
                .flatMap(update -> update.milestones().stream())
                .filter(reached -> reached.title().equals(milestone.title()))
                .map(MilestoneReached::reached)
                .findFirst();
        return new Step(
                milestone.title(),
                milestone.due(),
                Optional.ofNullable(milestone.done()).or(() -> reported).orElse(null));
    }

    /** What of the actions it leads falls due, the earliest first: what is overdue is on top. */
    List<Due> due() {
        List<Due> due = new ArrayList<>();
        for (Item item : led()) {
            String reference = item.words().reference();
            item.steps().stream()
                    .filter(step -> step.reached() == null && step.due() != null)
                    .forEach(step ->
                            due.add(new Due(Objects.requireNonNull(step.due()), reference + ": " + step.title())));
            LocalDate end = item.words().due();
            if (end != null && item.line().rag() != Rag.BLUE) {
                due.add(new Due(end, reference + ": " + item.words().title() + " is to be complete"));
            }
            item.line().standing().rounds().stream()
                    .filter(round -> round.status().isWithTheAgency())
                    .forEach(round -> due.add(new Due(round.due(), reference + ": " + update(round))));
        }
        nextRound()
                .ifPresent(quarter -> due.add(new Due(
                        quarter.updateDue(),
                        "Updates for quarter " + quarter.number() + " of every action that is not complete")));
        due.sort(Comparator.comparing(Due::day));
        return due;
    }

    private static String update(InRound round) {
        return "update for quarter " + round.quarter().number();
    }

    /** The quarter that runs now: its updates are due after it. */
    private Optional<FinancialQuarter> nextRound() {
        boolean runs = life.status().isDelivered() && life.year().contains(today) && !led().isEmpty();
        return runs ? Optional.of(FinancialQuarter.of(today)) : Optional.empty();
    }

    boolean isOverdue(Due due) {
        return due.day().isBefore(today);
    }

    /** What it did, alone and jointly. */
    List<AgencyTotal> activities() {
        return totals.byAgency().stream()
                .filter(of -> of.agency().id().equals(agency.id()))
                .toList();
    }
}
