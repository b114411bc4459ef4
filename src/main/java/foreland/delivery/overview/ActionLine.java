package foreland.delivery.overview;

import foreland.calendar.DateWords;
import foreland.delivery.AcceptedUpdate;
import foreland.delivery.ActionStanding;
import foreland.delivery.ActionStanding.InRound;
import foreland.delivery.UpdateStatus;
import foreland.govuk.Tag;
import foreland.plan.Rag;
import foreland.plan.YearLife;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An action on the overview: where it stands, which way it travels, and what is missing. */
record ActionLine(YearLife life, ActionStanding standing) {

    /** What needs a look comes first: red, amber, never reported on, late, and then the rest, each in the order of the plan. */
    static final Comparator<ActionLine> OFF_TRACK_FIRST = Comparator.comparingInt(ActionLine::rank);

    static List<ActionLine> of(YearLife life, List<ActionStanding> standings) {
        return standings.stream()
                .map(standing -> new ActionLine(life, standing))
                .sorted(OFF_TRACK_FIRST)
                .toList();
    }

    private int rank() {
        Rag rag = rag();
        if (rag == Rag.RED) {
            return 0;
        }
        if (rag == Rag.AMBER) {
            return 1;
        }
        if (rag == null) {
            return 2;
        }
        return isLate() ? 3 : rag == Rag.BLUE ? 5 : 4;
    }

    @Nullable
    Rag rag() {
        return standing.newest().map(AcceptedUpdate::rag).orElse(null);
    }

    boolean isOffTrack() {
        Rag rag = rag();
        return rag != null && rag.isOffTrack();
    }

    boolean isLate() {
        return !standing.late().isEmpty();
    }

    Travel travel() {
        return Travel.of(standing.accepted());
    }

    Tag tag() {
        return RagTags.of(rag());
    }

    /** What the colour says; without an accepted update, that there is none. */
    String meaning() {
        Rag rag = rag();
        return rag == null ? "no accepted update yet" : rag.meaning();
    }

    Optional<AcceptedUpdate> newest() {
        return standing.newest();
    }

    String focusArea() {
        return Objects.requireNonNullElse(standing.focusArea(), "");
    }

    String agency() {
        return Objects.requireNonNullElse(standing.agency(), "No lead agency");
    }

    /** The rounds in which nothing was accepted, and why; in words, a line each. */
    List<String> missing() {
        return standing.rounds().stream()
                .filter(round -> round.status() != UpdateStatus.ACCEPTED && round.status() != UpdateStatus.NOT_OWED)
                .map(ActionLine::missing)
                .toList();
    }

    private static String missing(InRound round) {
        String quarter = "Q" + round.quarter().number();
        return switch (round.status()) {
            case SUBMITTED -> quarter + " update submitted, not yet accepted";
            case RETURNED -> quarter + " update returned with a question" + (round.late() ? ", late" : "");
            default ->
                round.late()
                        ? quarter + " update is late: it was due on " + DateWords.day(round.due())
                        : quarter + " update is due by " + DateWords.day(round.due());
        };
    }

    String missingInOneLine() {
        return missing().stream().collect(Collectors.joining("; "));
    }

    /** The update that says so; else the one that is owed. Null before the first round. */
    @Nullable
    String address() {
        return newest().map(update -> Addresses.update(life, update.quarter(), standing.reference()))
                .or(() ->
                        standing.current().map(round -> Addresses.update(life, round.quarter(), standing.reference())))
                .orElse(null);
    }
}
