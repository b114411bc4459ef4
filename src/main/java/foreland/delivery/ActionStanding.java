package foreland.delivery;

import foreland.calendar.FinancialQuarter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an action of the year stands by what its lead agency reported.
 *
 * @param action identity, the same for life
 * @param focusArea code of its focus area
 * @param agencyId the agency that leads it today
 * @param agency its name
 * @param accepted every accepted update, the earliest quarter first: the trend
 * @param rounds how far the update of each open round has come, the earliest first; none for the public
 */
public record ActionStanding(
        UUID action,
        String reference,
        String title,
        @Nullable String focusArea,
        @Nullable UUID agencyId,
        @Nullable String agency,
        List<AcceptedUpdate> accepted,
        List<InRound> rounds) {

    public ActionStanding {
        accepted = List.copyOf(accepted);
        rounds = List.copyOf(rounds);
    }

    /** The newest accepted update; empty before the first. */
    public Optional<AcceptedUpdate> newest() {
        return accepted.isEmpty() ? Optional.empty() : Optional.of(accepted.get(accepted.size() - 1));
    }

    /** How far the update of the newest open round has come; empty before the first round. */
    public Optional<InRound> current() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.get(rounds.size() - 1));
    }

    /** Whether a coordinator accepted the agency's word that it is complete. */
    public boolean isComplete() {
        return newest().map(AcceptedUpdate::saysComplete).orElse(false);
    }

    /** Open rounds for which an update is owed, not submitted and past its day. */
    public List<InRound> late() {
        return rounds.stream().filter(InRound::late).toList();
    }

    /**
     * How far the update of one round has come.
     *
     * @param due the last day in time
     * @param late whether the agency owes it and the day is past
     */
    public record InRound(FinancialQuarter quarter, UpdateStatus status, LocalDate due, boolean late) {}
}
