package foreland.governance;

import java.util.List;
import java.util.UUID;

/**
 * The bodies that approve a subject, in order. A route is never edited: a change makes its next version, and what was
 * submitted under an earlier one stays with it.
 *
 * @param version counts the versions of this subject's route from 1
 * @param steps at least one of which is not optional
 */
public record ApprovalRoute(UUID id, ApprovalSubject subject, int version, List<RouteStep> steps) {

    public ApprovalRoute {
        steps = List.copyOf(steps);
        if (steps.stream().allMatch(RouteStep::optional)) {
            throw new IllegalArgumentException("A route needs a step that is not optional");
        }
    }
}
