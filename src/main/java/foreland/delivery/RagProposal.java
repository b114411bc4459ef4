package foreland.delivery;

import foreland.plan.Direction;
import foreland.plan.Figures;
import foreland.plan.Rag;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the figures themselves say of an action: amber when a milestone is more than 14 days late, or a measure is more than 10%
 * behind the straight line from its baseline to its target; red at 30 days, at 25%, or when a whole quarter went by without an
 * update. It is shown beside the agency's own choice and never replaces it.
 *
 * @param why each reason in words, the gravest first
 */
public record RagProposal(Rag rag, List<String> why) {

    static final int AMBER_DAYS = 14;
    static final int RED_DAYS = 30;
    static final BigDecimal AMBER_BEHIND = new BigDecimal("0.10");
    static final BigDecimal RED_BEHIND = new BigDecimal("0.25");

    public RagProposal {
        why = List.copyOf(why);
    }

    /** A milestone: by when, and when it was reached, if it was. */
    public record Step(
            String title, @Nullable LocalDate due, @Nullable LocalDate reached) {}

    /**
     * A measure with the figure given for it.
     *
     * @param direction which way it is to go; when the plan does not say, from the baseline to the target
     */
    public record Gauge(
            String title,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable Direction direction,
            BigDecimal value,
            LocalDate asOf) {}

    /**
     * What is proposed on a day; empty when nothing is behind, so that there is nothing to propose.
     *
     * @param from the day the straight line begins at the baseline
     * @param to the day it reaches the target
     * @param silent whether a whole quarter went by without an update
     */
    public static Optional<RagProposal> on(
            LocalDate day, List<Step> steps, List<Gauge> gauges, LocalDate from, LocalDate to, boolean silent) {
        List<String> red = new ArrayList<>();
        List<String> amber = new ArrayList<>();
        if (silent) {
            red.add("there was no update for the whole quarter before");
        }
        for (Step step : steps) {
            long late = daysLate(step, day);
            if (late > AMBER_DAYS) {
                (late >= RED_DAYS ? red : amber).add("the milestone “" + step.title() + "” is " + late + " days late");
            }
        }
        for (Gauge gauge : gauges) {
            BigDecimal behind = behind(gauge, from, to);
            if (behind.compareTo(AMBER_BEHIND) > 0) {
                (behind.compareTo(RED_BEHIND) >= 0 ? red : amber).add(words(gauge, behind, expected(gauge, from, to)));
            }
        }
        List<String> all = new ArrayList<>(red);
        all.addAll(amber);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new RagProposal(red.isEmpty() ? Rag.AMBER : Rag.RED, all));
    }

    private static long daysLate(Step step, LocalDate day) {
        return step.due() == null || step.reached() != null ? 0 : ChronoUnit.DAYS.between(step.due(), day);
    }

    /** How far behind the straight line, as a share of what the line says; nought when it is on it, or ahead. */
    private static BigDecimal behind(Gauge gauge, LocalDate from, LocalDate to) {
        if (gauge.baseline() == null || gauge.target() == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal expected = expected(gauge, from, to);
        BigDecimal shortBy = switch (direction(gauge, gauge.baseline(), gauge.target())) {
            case INCREASE -> expected.subtract(gauge.value());
            case REDUCE -> gauge.value().subtract(expected);
            case MAINTAIN -> gauge.value().subtract(expected).abs();
        };
        if (shortBy.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        // Nought has no share: anything short of a line at nought is all of it.
        return expected.signum() == 0 ? BigDecimal.ONE : shortBy.divide(expected.abs(), MathContext.DECIMAL64);
    }

    /** Where the straight line is on the day of the figure. */
    private static BigDecimal expected(Gauge gauge, LocalDate from, LocalDate to) {
        BigDecimal baseline = gauge.baseline();
        BigDecimal target = gauge.target();
        if (baseline == null || target == null) {
            return BigDecimal.ZERO;
        }
        long whole = ChronoUnit.DAYS.between(from, to);
        long gone = Math.max(0, Math.min(whole, ChronoUnit.DAYS.between(from, gauge.asOf())));
        if (whole <= 0) {
            return target;
        }
        // Multiplied first, so that a share such as 100 of 364 days is not rounded before it is used.
        return baseline.add(target.subtract(baseline)
                .multiply(BigDecimal.valueOf(gone))
                .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64));
    }

    private static Direction direction(Gauge gauge, BigDecimal baseline, BigDecimal target) {
        if (gauge.direction() != null) {
            return gauge.direction();
        }
        int way = target.compareTo(baseline);
        return way > 0 ? Direction.INCREASE : way < 0 ? Direction.REDUCE : Direction.MAINTAIN;
    }

    private static String words(Gauge gauge, BigDecimal behind, BigDecimal expected) {
        return "“" + gauge.title() + "” is at " + Figures.plain(gauge.value()) + ", " + percent(behind)
                + " behind the straight line to its target, which is at " + rounded(expected);
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP) + "%";
    }

    private static BigDecimal rounded(BigDecimal figure) {
        return Figures.plain(figure.setScale(1, RoundingMode.HALF_UP));
    }
}
