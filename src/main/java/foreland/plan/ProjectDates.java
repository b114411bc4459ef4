package foreland.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a project ran.
 *
 * @param what such as {@code follow-up}; left out for the project itself
 * @param from first day
 * @param to last day
 */
public record ProjectDates(
        @Nullable String what, LocalDate from, @Nullable LocalDate to) {

    public ProjectDates {
        new Checks().optionalText("what", what).inOrder("to", from, to).orRefuse();
    }
}
