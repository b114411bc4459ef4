package foreland.governance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision to be recorded. The parts mean what they mean in {@link Decision}. */
public record NewDecision(
        UUID body,
        @Nullable UUID meeting,
        LocalDate date,
        Matter about,
        DecisionOutcome outcome,
        String resolution,
        @Nullable String conditions,
        @Nullable String proposer,
        @Nullable String seconder) {

    public NewDecision {
        if (resolution.isBlank()) {
            throw new IllegalArgumentException("A decision needs the words that were resolved");
        }
        boolean conditional = outcome == DecisionOutcome.APPROVED_WITH_CONDITIONS;
        if (conditional != (conditions != null && !conditions.isBlank())) {
            throw new IllegalArgumentException("An approval with conditions, and only that, says what they are");
        }
    }
}
