package foreland.governance.decisions;

import foreland.api.Says;
import foreland.governance.DecisionOutcome;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision to be recorded. */
record DecisionInput(
        @Says("What it is about, as GET /approvals has it") UUID matter,

        @Says(value = "Which body decided, as GET /approvals has it", example = "cabinet")
        String body,

        @Says(value = "The day it was taken; left out when the meeting is given", example = "2017-06-14") @Nullable
        LocalDate date,

        @Says("The meeting where it was taken") @Nullable UUID meeting,

        @Says(value = "What was decided", example = "APPROVED")
        DecisionOutcome outcome,

        @Says(
                value = "The words that were resolved, with the reasons",
                example = "That the plan be adopted.",
                most = 5000)
        String resolution,

        @Says("What must still be done; with APPROVED_WITH_CONDITIONS and no other") @Nullable
        String conditions) {}
