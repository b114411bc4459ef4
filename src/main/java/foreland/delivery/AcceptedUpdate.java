package foreland.delivery;

import foreland.calendar.FinancialQuarter;
import foreland.plan.Rag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agency's report on an action and a quarter, as a coordinator accepted it. It is locked; what turned out wrong later stands
 * beside it as an erratum. The public is shown it without what is marked as for members.
 *
 * @param action identity of the action, the same for life; the action itself may have been removed since
 * @param reference of the action
 * @param agency name of the agency that reported
 * @param rag as the agency set it
 * @param reason why it is amber or red
 * @param proposed what the rule proposed from milestones and figures; for members
 * @param proposedWhy in words; for members
 * @param risks for members
 * @param helpWanted for members
 * @param saysComplete the agency's claim that the action is complete, approved by accepting this
 * @param values for the public, those released
 * @param files how many evidence files came with it; none for the public
 */
public record AcceptedUpdate(
        UUID id,
        UUID action,
        String reference,
        FinancialQuarter quarter,
        UUID agencyId,
        String agency,
        Rag rag,
        @Nullable String reason,
        @Nullable Rag proposed,
        @Nullable String proposedWhy,
        String progress,
        @Nullable String risks,
        @Nullable String nextSteps,
        @Nullable String helpWanted,
        boolean saysComplete,
        Instant submitted,
        Instant accepted,
        List<MeasureValue> values,
        List<MilestoneReached> milestones,
        List<Erratum> errata,
        int files) {

    public AcceptedUpdate {
        values = List.copyOf(values);
        milestones = List.copyOf(milestones);
        errata = List.copyOf(errata);
    }

    /** A later correction. */
    public record Erratum(Instant at, String text) {}
}
