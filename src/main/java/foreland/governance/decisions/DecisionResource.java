package foreland.governance.decisions;

import foreland.api.Says;
import foreland.governance.Decision;
import foreland.governance.DecisionOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision. It names no person: who proposed and seconded it stands in the minutes and on the desk. */
@Says("What a body resolved. It names no person")
record DecisionResource(
        @Says(value = "Counts the partnership's decisions from 1; people say D12", example = "12")
        int number,

        @Says(value = "The body's name in addresses", example = "cabinet")
        String body,

        @Says(value = "The day it was taken", example = "2017-06-14")
        LocalDate date,

        @Says("What it is about") UUID matter,

        @Says(value = "How people call that", example = "Safer Northmere 2017 to 2020")
        String about,

        @Says(value = "What was decided", example = "APPROVED")
        DecisionOutcome outcome,

        @Says(value = "The words that were resolved", example = "That the plan be adopted.")
        String resolution,

        @Says(value = "What must still be done", example = "The map is mended first.") @Nullable
        String conditions,

        @Says("When it was written down here") Instant recorded,

        @Says(value = "Corrections of the record", example = "It was the 15th.")
        List<String> corrections) {

    static DecisionResource of(Decision decision, DecisionWords words) {
        return new DecisionResource(
                decision.number(),
                words.body(decision.body()).slug(),
                decision.date(),
                decision.about().id(),
                decision.about().words(),
                decision.outcome(),
                decision.resolution(),
                decision.conditions(),
                decision.recordedAt(),
                decision.errata().stream().map(Decision.Erratum::text).toList());
    }
}
