package foreland.delivery.closing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import foreland.calendar.DateWords;
import foreland.plan.YearEndDisposition;
import foreland.plan.YearLife;
import foreland.plan.YearStatus;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/**
 * A year on its way to its end, with all its actions, each of which has one disposition or none. Knows what may be done
 * next; what may not is refused with an {@link IllegalStateException} that says why.
 *
 * @param lines every action of the year, in the plan's order
 */
record ClosingYear(YearLife life, List<Line> lines) {

    static final String NO_FOCUS_AREA = "No focus area";
    static final String NO_LEAD = "No lead agency";

    ClosingYear {
        lines = List.copyOf(lines);
    }

    /** The actions of one focus area or agency. */
    record Group(String name, Tally tally) {}

    /** An action and what of it stands in the way of the close. */
    record Gap(Line line, String why) {}

    Tally tally() {
        return tallyOf(lines);
    }

    List<Group> byFocusArea() {
        return by(line -> Objects.requireNonNullElse(line.focusArea(), NO_FOCUS_AREA));
    }

    List<Group> byAgency() {
        return by(line -> Objects.requireNonNullElse(line.lead(), NO_LEAD));
    }

    private List<Group> by(Function<Line, String> name) {
        Map<String, List<Line>> groups = lines.stream().collect(groupingBy(name, TreeMap::new, toList()));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), tallyOf(group.getValue())))
                .toList();
    }

    private static Tally tallyOf(List<Line> lines) {
        return Tally.of(lines.stream().map(Line::kind).toList());
    }

    Line line(String reference) {
        return findLine(reference).orElseThrow();
    }

    Optional<Line> findLine(String reference) {
        return lines.stream().filter(line -> line.reference().equals(reference)).findFirst();
    }

    List<Line> without() {
        return lines.stream().filter(line -> line.end() == null).toList();
    }

    /** Whether what becomes of its actions can still be said. */
    boolean isOpen() {
        return life.status().isDelivered();
    }

    /** The first day on which its close can begin. */
    LocalDate opens() {
        return LocalDate.of(life.year().startYear() + 1, Month.MARCH, 1);
    }

    Optional<String> whyNotBegin(LocalDate today) {
        if (life.status() != YearStatus.LIVE) {
            return Optional.of("The year is " + life.status().label() + ".");
        }
        return today.isBefore(opens())
                ? Optional.of("The close of " + life.year() + " can begin on " + DateWords.day(opens()) + ".")
                : Optional.empty();
    }

    /** What keeps an action's disposition from being said by its lead agency, or by the coordinator for it. */
    Optional<String> whyNotPropose(Line line) {
        if (!isOpen()) {
            return Optional.of("The year is " + life.status().label() + ".");
        }
        return line.isSettled()
                ? Optional.of("The coordinator has settled what becomes of " + line.reference() + ".")
                : Optional.empty();
    }

    /** What keeps the coordinator from settling an action with this. */
    Optional<String> whyNotSettle(Disposition as) {
        if (life.status() != YearStatus.CLOSING) {
            return Optional.of("The year is " + life.status().label() + ".");
        }
        return as.lacks().map(why -> "It cannot be settled: " + why + ".");
    }

    /** Whether an action would in the end replace itself, if it were replaced by another. */
    boolean wouldCircle(Line line, UUID replacement) {
        Set<UUID> seen = new HashSet<>();
        Optional<UUID> next = Optional.of(replacement);
        while (next.isPresent() && seen.add(next.get())) {
            if (next.get().equals(line.action())) {
                return true;
            }
            next = next.flatMap(this::replacementOf);
        }
        return false;
    }

    private Optional<UUID> replacementOf(UUID action) {
        return lines.stream()
                .filter(line -> action.equals(line.action()))
                .findFirst()
                .flatMap(Line::disposition)
                .filter(Disposition.Replaced.class::isInstance)
                .map(replaced -> ((Disposition.Replaced) replaced).by().id());
    }

    /** What of the actions stands in the way of the close. */
    List<Gap> gaps() {
        return lines.stream()
                .flatMap(line -> line.gap().map(why -> new Gap(line, why)).stream())
                .toList();
    }

    /** Proposals that only need the coordinator's word. */
    List<Line> toAccept() {
        return lines.stream()
                .filter(line -> !line.isSettled() && line.disposition().isPresent())
                .filter(line -> line.disposition().orElseThrow().lacks().isEmpty())
                .toList();
    }

    /** Of those whose completion was accepted, the ones of which nothing else is said yet than that they are under way. */
    List<Line> toCall(Collection<String> completed) {
        return lines.stream()
                .filter(line -> isOpen() && completed.contains(line.reference()))
                .filter(line -> line.kind().isEmpty() || line.kind().get() == YearEndDisposition.ONGOING_TO_YEAR_END)
                .toList();
    }

    Optional<String> whyNotClose(LocalDate today) {
        if (life.status() != YearStatus.CLOSING) {
            return Optional.of("The year is " + life.status().label() + ".");
        }
        if (!today.isAfter(life.year().lastDay())) {
            return Optional.of("The year ends on " + DateWords.day(life.year().lastDay())
                    + ". It can be closed from the day after.");
        }
        int open = gaps().size();
        return open == 0
                ? Optional.empty()
                : Optional.of(open + (open == 1 ? " action is" : " actions are") + " not settled yet.");
    }

    ClosingYear begun(LocalDate today) {
        refuse(whyNotBegin(today));
        return at(YearStatus.CLOSING);
    }

    ClosingYear proposed(String reference, Disposition said) {
        Line line = line(reference);
        refuse(whyNotPropose(line));
        refuseCircle(line, said);
        return with(line.with(Line.End.proposed(said, line.version() + 1)));
    }

    ClosingYear settled(String reference, Disposition said) {
        Line line = line(reference);
        refuse(whyNotSettle(said));
        refuseCircle(line, said);
        return with(line.with(Line.End.settled(said, line.version() + 1)));
    }

    ClosingYear closed(LocalDate today) {
        refuse(whyNotClose(today));
        return at(YearStatus.CLOSED);
    }

    private void refuseCircle(Line line, Disposition said) {
        if (said instanceof Disposition.Replaced replaced
                && wouldCircle(line, replaced.by().id())) {
            throw new IllegalStateException(line.reference() + " would replace itself");
        }
    }

    private static void refuse(Optional<String> why) {
        why.ifPresent(reason -> {
            throw new IllegalStateException(reason);
        });
    }

    private ClosingYear with(Line changed) {
        return new ClosingYear(
                life,
                lines.stream()
                        .map(line -> line.reference().equals(changed.reference()) ? changed : line)
                        .toList());
    }

    private ClosingYear at(YearStatus status) {
        return new ClosingYear(
                new YearLife(
                        life.id(), life.planId(), life.plan(), life.planTitle(), life.published(), life.year(), status),
                lines);
    }

    /** Those that end in one way, in the plan's order. */
    List<Line> ending(YearEndDisposition kind) {
        return lines.stream()
                .filter(line -> line.kind().equals(Optional.of(kind)))
                .toList();
    }
}
