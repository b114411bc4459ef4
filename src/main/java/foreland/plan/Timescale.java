package foreland.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an action runs, as far as it is known.
 *
 * @param start first day
 * @param due last day, not before the first
 * @param text as published, such as "summer 2013"
 */
public record Timescale(
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        @Nullable String text) {

    public Timescale {
        new Checks().optionalText("text", text).inOrder("due", start, due).orRefuse();
    }

    /** Nothing said. */
    public static final Timescale UNKNOWN = new Timescale(null, null, null);
}
