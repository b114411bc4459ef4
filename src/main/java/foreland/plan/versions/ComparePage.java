package foreland.plan.versions;

import foreland.plan.NounChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed in a plan between two moments.
 *
 * @param changes null when there was no plan at one of them
 */
record ComparePage(
        String plan,
        String planTitle,
        String from,
        String to,
        @Nullable List<NounChange> changes) {}
