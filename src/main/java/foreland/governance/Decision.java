package foreland.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a body resolved, as its minutes say it. Never edited: a correction is an {@link Erratum} shown beside it.
 *
 * @param number counts the partnership's decisions from 1; people say "D12"
 * @param meeting where it was taken; empty for a decision between meetings
 * @param date the day it was taken, which is the meeting's where there is one
 * @param resolution the words that were resolved
 * @param conditions what must still be done; present with {@link DecisionOutcome#APPROVED_WITH_CONDITIONS} and no other
 * @param proposer as the minutes name them; empty when not recorded, likewise the seconder
 * @param recordedBy the person who wrote it down here; empty for the program itself
 * @param errata corrections, oldest first
 */
public record Decision(
        UUID id,
        int number,
        UUID body,
        @Nullable UUID meeting,
        LocalDate date,
        Matter about,
        DecisionOutcome outcome,
        String resolution,
        @Nullable String conditions,
        @Nullable String proposer,
        @Nullable String seconder,
        @Nullable UUID recordedBy,
        Instant recordedAt,
        List<Erratum> errata) {

    public Decision {
        errata = List.copyOf(errata);
    }

    public String reference() {
        return "D" + number;
    }

    Decision with(List<Erratum> corrections) {
        return new Decision(
                id,
                number,
                body,
                meeting,
                date,
                about,
                outcome,
                resolution,
                conditions,
                proposer,
                seconder,
                recordedBy,
                recordedAt,
                corrections);
    }

    /**
     * A dated correction of a decision's record.
     *
     * @param by who wrote it; empty for the program itself
     */
    public record Erratum(UUID id, Instant at, @Nullable UUID by, String text) {}
}
