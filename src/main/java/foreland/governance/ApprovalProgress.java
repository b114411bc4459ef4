package foreland.governance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How far an approval has come.
 *
 * @param approval its number
 * @param round 1 for the first submission, one more after each time it was referred back and submitted again
 * @param steps all steps of its route in order, as they stand in this round
 * @param end empty while it goes on
 * @param conditions what must still be done, from approvals with conditions in this round, oldest first
 */
public record ApprovalProgress(
        UUID approval,
        Matter about,
        ApprovalSubject subject,
        int round,
        List<Step> steps,
        Optional<End> end,
        List<String> conditions) {

    /** How a round ended. */
    public enum End {
        APPROVED("Approved"),
        REFERRED_BACK("Referred back"),
        REFUSED("Refused");

        private final String title;

        End(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** Where a step stands. */
    public enum StepState {
        DONE("Done"),
        PASSED_OVER("Passed over"),
        NEXT("Next"),
        LATER("Later"),
        SENT_BACK("Referred back"),
        REFUSED("Refused");

        private final String title;

        StepState(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /**
     * A step and what was decided at it.
     *
     * @param decisions in this round, oldest first; several where the first left it open
     */
    public record Step(RouteStep step, StepState state, List<Decision> decisions) {

        public Step {
            decisions = List.copyOf(decisions);
        }
    }

    public ApprovalProgress {
        steps = List.copyOf(steps);
        conditions = List.copyOf(conditions);
    }

    /** The step whose turn it is; empty once the round has ended. */
    public Optional<RouteStep> next() {
        return steps.stream()
                .filter(step -> step.state() == StepState.NEXT)
                .map(Step::step)
                .findFirst();
    }

    /** The steps at which a body may decide now: the next, and what can be reached from it by passing over optional ones. */
    public List<RouteStep> open() {
        List<RouteStep> ahead = steps.stream()
                .filter(step -> step.state() == StepState.NEXT || step.state() == StepState.LATER)
                .map(Step::step)
                .toList();
        int firstNeeded = 0;
        while (firstNeeded < ahead.size() && ahead.get(firstNeeded).optional()) {
            firstNeeded++;
        }
        return ahead.subList(0, Math.min(firstNeeded + 1, ahead.size()));
    }

    /** The step at which a body would decide now; empty when it is not its turn. */
    public Optional<RouteStep> openFor(UUID body) {
        return end.isPresent()
                ? Optional.empty()
                : open().stream().filter(step -> step.body().equals(body)).findFirst();
    }

    public boolean isApproved() {
        return end.equals(Optional.of(End.APPROVED));
    }

    public boolean isReferredBack() {
        return end.equals(Optional.of(End.REFERRED_BACK));
    }
}
