package foreland.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measure that is met when a step is reached.
 *
 * @param title the step
 * @param due by when
 * @param done when it was
 */
public record MilestoneMeasure(
        String title, @Nullable LocalDate due, @Nullable LocalDate done) implements SuccessMeasure {

    public MilestoneMeasure {
        new Checks().text("title", title).orRefuse();
    }
}
