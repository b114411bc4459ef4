package foreland.delivery.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A figure before and after. */
record BeforeAndAfter(BigDecimal before, BigDecimal after) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** The change in per cent, to one decimal; empty where it began at nothing, of which nothing is a percentage. */
    Optional<BigDecimal> change() {
        return before.signum() == 0
                ? Optional.empty()
                : Optional.of(after.subtract(before).multiply(HUNDRED).divide(before.abs(), 1, RoundingMode.HALF_UP));
    }

    /** Such as "120 before, 90 after (-25.0%)". */
    String words(String unit) {
        String of = unit.isEmpty() ? "" : " " + unit;
        return before.toPlainString() + of + " before, " + after.toPlainString() + of + " after"
                + change().map(change -> " (" + signed(change) + "%)").orElse("");
    }

    /** How much more this changed than another, in percentage points; empty unless both changes are known. */
    Optional<BigDecimal> beyond(BeforeAndAfter other) {
        return change().flatMap(mine -> other.change().map(mine::subtract));
    }

    static String signed(BigDecimal figure) {
        return (figure.signum() > 0 ? "+" : "") + figure.toPlainString();
    }
}
