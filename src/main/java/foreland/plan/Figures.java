package foreland.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as published, written one way, so that 91 and 91.0 are the same figure. */
public final class Figures {

    private Figures() {}

    /** The same number without zeros at its end; whole numbers without a point. */
    public static BigDecimal plain(BigDecimal figure) {
        BigDecimal shortest = figure.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    public static @Nullable BigDecimal plainOrNone(@Nullable BigDecimal figure) {
        return figure == null ? null : plain(figure);
    }
}
