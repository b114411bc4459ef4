package foreland.delivery.closing;

import static java.util.stream.Collectors.toMap;

import foreland.calendar.FinancialYear;
import foreland.calendar.LondonTime;
import foreland.delivery.ActionStanding;
import foreland.delivery.Updates;
import foreland.plan.PlanLife;
import foreland.plan.YearEndDisposition;
import foreland.plan.YearEnds;
import foreland.plan.YearEnds.ActionEnd;
import foreland.plan.YearEnds.NextYear;
import foreland.plan.YearLife;
import foreland.plan.YearStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can be done about the end of a year, each in one transaction; {@link ClosingYear} knows the rules. */
@Component
class Closing {

    private final PlanLife life;
    private final YearEnds ends;
    private final ClosingSql years;
    private final DispositionSql dispositions;
    private final OutlookSql outlooks;
    private final Updates updates;
    private final Clock clock;

    Closing(
            PlanLife life,
            YearEnds ends,
            ClosingSql years,
            DispositionSql dispositions,
            OutlookSql outlooks,
            Updates updates,
            Clock clock) {
        this.life = life;
        this.ends = ends;
        this.years = years;
        this.dispositions = dispositions;
        this.outlooks = outlooks;
        this.updates = updates;
        this.clock = clock;
    }

    LocalDate today() {
        return LondonTime.today(clock);
    }

    /** A year that is in force or over. One that is not in force yet has nothing to end. */
    @Transactional(readOnly = true)
    public Optional<ClosingYear> find(String plan, FinancialYear year) {
        return life.find(plan, year).filter(Closing::isInForceOrOver).map(years::read);
    }

    private static boolean isInForceOrOver(YearLife year) {
        return year.status().isDelivered()
                || year.status() == YearStatus.CLOSED
                || year.status() == YearStatus.RECORDED_AS_PUBLISHED;
    }

    @Transactional(readOnly = true)
    public Optional<NextYear> findNext(ClosingYear year) {
        return ends.findNext(year.life());
    }

    /**
     * What stands in the way of the close: the actions' own gaps, and that those carried forward have nowhere to go.
     *
     * @param next the year after, where there is one
     */
    static List<String> obstacles(ClosingYear year, Optional<NextYear> next) {
        List<String> obstacles = new ArrayList<>();
        List<Line> carried = year.ending(YearEndDisposition.CARRIED_FORWARD);
        if (!carried.isEmpty() && next.isEmpty()) {
            obstacles.add("No plan covers " + year.life().year().next() + " yet, and "
                    + carried.stream().map(Line::reference).toList() + " go on into it. Start that plan first.");
        }
        next.filter(after -> !after.takesNewActions())
                .ifPresent(after -> carried.stream()
                        .filter(line -> into(line).isEmpty()
                                && after.continuing(year.life(), line.reference())
                                        .isEmpty())
                        .forEach(line -> obstacles.add(line.reference() + " is carried forward, but the plan of "
                                + after.year() + " is "
                                + after.status().orElseThrow().label()
                                + ": say which of its actions goes on with it, or add one by a change request.")));
        next.ifPresent(after -> carried.forEach(line -> into(line)
                .filter(reference -> after.actions().stream()
                        .noneMatch(action -> action.reference().equals(reference)))
                .ifPresent(gone -> obstacles.add(line.reference() + " is to go on as " + gone + ", which "
                        + after.year() + " does not have. Choose another."))));
        return obstacles;
    }

    private static Optional<String> into(Line line) {
        return line.disposition()
                .filter(Disposition.CarriedForward.class::isInstance)
                .map(carried -> ((Disposition.CarriedForward) carried).into());
    }

    /**
     * Says what becomes of an action: the coordinator settles it where the year is being closed and nothing is lacking, and
     * else it is a proposal.
     *
     * @return false when someone else was faster; nothing is saved then
     */
    @Transactional
    public boolean say(ClosingYear seen, String reference, Disposition said, boolean asCoordinator, int basedOn) {
        ClosingYear now = again(seen);
        boolean settles = asCoordinator && now.whyNotSettle(said).isEmpty();
        ClosingYear after = settles ? now.settled(reference, said) : now.proposed(reference, said);
        return dispositions.save(now.life(), after.line(reference), basedOn);
    }

    /** Settles every proposal that lacks nothing, as it was proposed. Returns how many. */
    @Transactional
    public int acceptAll(ClosingYear seen) {
        ClosingYear now = again(seen);
        List<Line> toAccept = now.toAccept();
        for (Line line : toAccept) {
            Line settled = now.settled(line.reference(), line.disposition().orElseThrow())
                    .line(line.reference());
            if (!dispositions.save(now.life(), settled, line.version())) {
                throw new IllegalStateException(line.reference() + " was changed meanwhile");
            }
        }
        return toAccept.size();
    }

    /** The accepted word of the lead agency that an action is complete, by reference. */
    @Transactional(readOnly = true)
    public Map<String, String> completions(ClosingYear year) {
        return year.isOpen()
                ? updates.newestOf(year.life()).stream()
                        .filter(ActionStanding::isComplete)
                        .collect(toMap(
                                ActionStanding::reference,
                                standing -> standing.newest().orElseThrow().progress()))
                : Map.of();
    }

    /** Proposes "completed" for those of the lines whose completion was accepted, in the agency's words. Returns how many. */
    @Transactional
    public int proposeCompletions(ClosingYear seen, Predicate<Line> whose) {
        ClosingYear now = again(seen);
        Map<String, String> completions = completions(now);
        List<Line> toCall =
                now.toCall(completions.keySet()).stream().filter(whose).toList();
        for (Line line : toCall) {
            Disposition done = new Disposition.Completed(Objects.requireNonNull(completions.get(line.reference())));
            Line proposed = now.proposed(line.reference(), done).line(line.reference());
            if (!dispositions.save(now.life(), proposed, line.version())) {
                throw new IllegalStateException(line.reference() + " was changed meanwhile");
            }
        }
        return toCall.size();
    }

    @Transactional
    public void begin(ClosingYear seen) {
        ClosingYear now = again(seen);
        now.begun(today());
        life.move(now.life(), YearStatus.CLOSING, "close begun");
    }

    /** Closes the year: its plan gets every end, and the year after what is carried forward. */
    @Transactional
    public void close(ClosingYear seen) {
        dispositions.lock(seen.life());
        ClosingYear now = again(seen);
        now.closed(today());
        Optional<NextYear> next = findNext(now);
        List<String> obstacles = obstacles(now, next);
        if (!obstacles.isEmpty()) {
            throw new IllegalStateException(obstacles.get(0));
        }
        ends.close(now.life(), now.lines().stream().map(Closing::end).toList(), next);
    }

    private static ActionEnd end(Line line) {
        Line.End end = Objects.requireNonNull(line.end());
        return new ActionEnd(
                line.reference(), end.kind(), end.words(), into(line).orElse(null));
    }

    /** Issues the outlook of a day and returns its number. */
    @Transactional
    public int issueOutlook(ClosingYear seen, LocalDate asAt) {
        dispositions.lock(seen.life());
        return outlooks.issue(again(seen), asAt);
    }

    /** The year as it is now, within this transaction. */
    private ClosingYear again(ClosingYear seen) {
        return years.read(life.find(seen.life().id()).orElseThrow());
    }
}
