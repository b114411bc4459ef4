package foreland.delivery;

import foreland.plan.Checks;
import foreland.plan.Describes;
import foreland.plan.Direction;
import foreland.plan.Figures;
import foreland.plan.Rag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An accepted quarterly update as a plan file holds it. An old one may lack its colour, or its words.
 *
 * @param action reference of the action that it is about
 * @param quarter 1 (April to June) to 4 (January to March)
 * @param agency that reported, by name
 * @param reason why it is amber or red
 * @param proposed what the rule proposed from milestones and figures, and {@code proposedWhy}
 * @param risks for members, like {@code nextSteps} and {@code helpWanted}
 * @param saysComplete the agency's claim that the action is complete
 * @param submitted London day on which it was given, and {@code accepted} that on which a coordinator accepted it
 */
public record ReportedUpdate(
        String action,
        Integer quarter,
        String agency,
        @Nullable Rag rag,
        @Nullable String reason,
        @Nullable Rag proposed,
        @Nullable String proposedWhy,
        @Nullable String progress,
        @Nullable String risks,
        @Nullable String nextSteps,
        @Nullable String helpWanted,
        boolean saysComplete,
        @Nullable LocalDate submitted,
        @Nullable LocalDate accepted,
        List<Reading> readings,
        List<Reached> milestonesReached,
        List<Correction> corrections) {

    public ReportedUpdate {
        readings = List.copyOf(readings);
        milestonesReached = List.copyOf(milestonesReached);
        corrections = List.copyOf(corrections);
        new Checks()
                .reference("action", action)
                .refuseIf(
                        quarter < 1 || quarter > 4, "quarter", "There is no quarter " + quarter + ".", "Write 1 to 4.")
                .text("agency", agency)
                .optionalText("reason", reason)
                .optionalText("proposedWhy", proposedWhy)
                .optionalText("progress", progress)
                .optionalText("risks", risks)
                .optionalText("nextSteps", nextSteps)
                .optionalText("helpWanted", helpWanted)
                .inOrder("accepted", submitted, accepted)
                .orRefuse();
    }

    /**
     * A figure given for one of the action's measures, with the measure's words as they were then.
     *
     * @param measure what is measured
     * @param asOf the last day that the figure covers
     * @param released whether a second person let the public see it
     */
    public record Reading(
            String measure,
            @Nullable String unit,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable Direction direction,
            @Nullable Describes describes,
            BigDecimal value,
            @Nullable LocalDate asOf,
            @Nullable String note,
            boolean released) {

        public Reading {
            baseline = Figures.plainOrNone(baseline);
            target = Figures.plainOrNone(target);
            value = Figures.plain(value);
            new Checks()
                    .text("measure", measure)
                    .optionalText("unit", unit)
                    .optionalText("note", note)
                    .orRefuse();
        }
    }

    /** A milestone that the agency says it reached; {@code due} by when it was to be. */
    public record Reached(
            String milestone,
            @Nullable LocalDate due,
            @Nullable LocalDate reached) {

        public Reached {
            new Checks().text("milestone", milestone).orRefuse();
        }
    }

    /** What was corrected after the update was accepted. */
    public record Correction(@Nullable LocalDate date, String text) {

        public Correction {
            new Checks().text("text", text).orRefuse();
        }
    }
}
