package foreland.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way, of an action.
 *
 * @param title what is to be reached
 * @param due by when
 * @param done when it was
 */
public record Milestone(
        String title, @Nullable LocalDate due, @Nullable LocalDate done) {

    public Milestone {
        new Checks().text("title", title).orRefuse();
    }
}
