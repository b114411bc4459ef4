package foreland.plan.edit;

import foreland.govuk.Problems;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a form says.
 *
 * @param value what is to be saved; empty when there are problems
 */
record Read<T>(@Nullable T value, Problems problems) {

    boolean isGood() {
        return problems.isEmpty();
    }

    /** Wants a form without problems. */
    T get() {
        return Objects.requireNonNull(value, "A form with problems has no value");
    }
}
