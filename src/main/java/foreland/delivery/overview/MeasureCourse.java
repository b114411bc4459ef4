package foreland.delivery.overview;

import foreland.calendar.FinancialQuarter;
import foreland.calendar.FinancialYear;
import foreland.delivery.AcceptedUpdate;
import foreland.delivery.ActionStanding;
import foreland.delivery.MeasureValue;
import foreland.plan.Describes;
import foreland.plan.Direction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A measure with numbers on its way through the year: from where, to where, how far, and whether a straight line gets there.
 *
 * @param values by the quarter whose accepted update gave them
 * @param line empty where there are too few values for one
 */
record MeasureCourse(
        FinancialYear year,
        String reference,
        Measure measure,
        Map<FinancialQuarter, MeasureValue> values,
        Optional<StraightLine> line) {

    /** What a target must not be missed by, for a measure that is to stay where it is. */
    private static final BigDecimal NEAR = new BigDecimal("0.05");

    /**
     * A measure as the plan words it.
     *
     * @param describes the population, or an agency's performance
     */
    record Measure(
            String title,
            @Nullable String unit,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable Direction direction,
            @Nullable Describes describes) {}

    /** Whether the straight line meets the target at the year's end. */
    enum Verdict {
        MEETS("Would meet the target"),
        MISSES("Would miss the target"),
        NO_TARGET("No target with a direction"),
        TOO_FEW("Too few values");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * Those of an action: the plan's measures, and any that were reported on under words that the plan has no longer.
     *
     * @param planned of this action, in its order
     */
    static List<MeasureCourse> of(FinancialYear year, ActionStanding action, List<Measure> planned) {
        List<Measure> measures = new ArrayList<>(planned);
        for (AcceptedUpdate update : action.accepted()) {
            for (MeasureValue value : update.values()) {
                if (measures.stream().noneMatch(known -> known.title().equals(value.title()))) {
                    measures.add(new Measure(
                            value.title(),
                            value.unit(),
                            value.baseline(),
                            value.target(),
                            value.direction(),
                            value.describes()));
                }
            }
        }
        return measures.stream().map(measure -> of(year, action, measure)).toList();
    }

    private static MeasureCourse of(FinancialYear year, ActionStanding action, Measure measure) {
        Map<FinancialQuarter, MeasureValue> values = new TreeMap<>();
        action.accepted()
                .forEach(update -> update.values().stream()
                        .filter(value -> value.title().equals(measure.title()))
                        .forEach(value -> values.put(update.quarter(), value)));
        List<StraightLine.Point> points = values.values().stream()
                .map(value -> new StraightLine.Point(value.asOf(), value.value()))
                .toList();
        return new MeasureCourse(
                year,
                action.reference(),
                measure,
                values,
                StraightLine.through(measure.baseline(), year.firstDay(), points));
    }

    Optional<MeasureValue> latest() {
        return values.values().stream().reduce((earlier, later) -> later);
    }

    /** Where the straight line is on the year's last day. */
    Optional<BigDecimal> forecast() {
        return line.map(drawn -> drawn.on(year.lastDay()));
    }

    Verdict verdict() {
        BigDecimal target = measure.target();
        Direction direction = measure.direction();
        if (target == null || direction == null) {
            return Verdict.NO_TARGET;
        }
        return forecast()
                .map(there -> meets(there, target, direction) ? Verdict.MEETS : Verdict.MISSES)
                .orElse(Verdict.TOO_FEW);
    }

    static boolean meets(BigDecimal reached, BigDecimal target, Direction direction) {
        return switch (direction) {
            case REDUCE -> reached.compareTo(target) <= 0;
            case INCREASE -> reached.compareTo(target) >= 0;
            case MAINTAIN ->
                reached.subtract(target).abs().compareTo(target.abs().multiply(NEAR)) <= 0;
        };
    }
}
