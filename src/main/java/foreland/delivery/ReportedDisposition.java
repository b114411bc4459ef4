package foreland.delivery;

import foreland.plan.Checks;
import foreland.plan.YearEndDisposition;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of an action, with what that way of ending says, as a plan file holds it.
 *
 * @param action reference of the action
 * @param settled whether the coordinator settled it; else it was proposed
 * @param result what was reached, or what came of an assessment so far
 * @param waitsFor what an ongoing action waits for
 * @param remains what is still to be done of one carried forward, {@code into} which action of the next year
 * @param absorbedBy who goes on with it as day-to-day work, and {@code keptInSight} how it is kept in sight
 * @param question of a feasibility assessment, {@code askedOf} whom, {@code answerBy} which day
 * @param replacedBy reference of another action of the year
 * @param reason why it was withdrawn, and {@code decision} the number of the decision
 */
public record ReportedDisposition(
        String action,
        YearEndDisposition disposition,
        boolean settled,
        @Nullable String result,
        @Nullable String waitsFor,
        @Nullable String remains,
        @Nullable String into,
        @Nullable String absorbedBy,
        @Nullable String keptInSight,
        @Nullable String question,
        @Nullable String askedOf,
        @Nullable LocalDate answerBy,
        @Nullable String replacedBy,
        @Nullable String reason,
        @Nullable String decision) {

    public ReportedDisposition {
        new Checks()
                .reference("action", action)
                .optionalText("result", result)
                .optionalText("waitsFor", waitsFor)
                .optionalText("remains", remains)
                .optionalText("into", into)
                .optionalText("absorbedBy", absorbedBy)
                .optionalText("keptInSight", keptInSight)
                .optionalText("question", question)
                .optionalText("askedOf", askedOf)
                .optionalText("replacedBy", replacedBy)
                .optionalText("reason", reason)
                .optionalText("decision", decision)
                .orRefuse();
    }
}
