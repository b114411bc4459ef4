package foreland.governance;

import foreland.governance.ApprovalProgress.End;
import foreland.governance.ApprovalProgress.Step;
import foreland.governance.ApprovalProgress.StepState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Given a route and what was decided in a round, how far the round has come:
 *
 * <ul>
 *   <li>steps are done in their order, each by an outcome that {@link StepAct#isDoneBy does} what it asks for; an optional step
 *       is passed over when a later body decides first;
 *   <li>an outcome that does not do the step, such as "noted", leaves it open;
 *   <li>one that refers back, or refuses, ends the round, and so does the last step that is not optional;
 *   <li>a decision of a body whose turn it is not, or after the end, changes nothing.
 * </ul>
 */
final class ApprovalRule {

    private final List<RouteStep> route;
    private final List<List<Decision>> taken = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    /** The first step that is not behind us. */
    private int current;

    private Optional<End> end = Optional.empty();

    private ApprovalRule(ApprovalRoute route) {
        this.route = route.steps();
        this.route.forEach(step -> taken.add(new ArrayList<>()));
    }

    /** How far a round has come by the decisions taken in it, oldest first. */
    static ApprovalProgress progress(
            UUID approval, Matter about, ApprovalRoute route, int round, List<Decision> decisions) {
        ApprovalRule rule = new ApprovalRule(route);
        decisions.forEach(rule::take);
        return new ApprovalProgress(approval, about, route.subject(), round, rule.steps(), rule.end, rule.conditions);
    }

    private void take(Decision decision) {
        int at = end.isPresent() ? route.size() : stepOf(decision.body());
        if (at == route.size()) {
            return;
        }
        taken.get(at).add(decision);
        switch (decision.outcome()) {
            case REFERRED_BACK -> endAt(at, End.REFERRED_BACK);
            case REFUSED -> endAt(at, End.REFUSED);
            default -> moveOn(at, decision);
        }
    }

    private void moveOn(int at, Decision decision) {
        if (!route.get(at).act().isDoneBy(decision.outcome())) {
            return;
        }
        if (decision.conditions() != null) {
            conditions.add(decision.conditions());
        }
        current = at + 1;
        boolean nothingNeeded = route.subList(current, route.size()).stream().allMatch(RouteStep::optional);
        if (nothingNeeded) {
            end = Optional.of(End.APPROVED);
        }
    }

    private void endAt(int at, End how) {
        current = at;
        end = Optional.of(how);
    }

    /** The step a body may decide at now; the number of steps when it is not its turn. */
    private int stepOf(UUID body) {
        for (int at = current; at < route.size(); at++) {
            if (route.get(at).body().equals(body)) {
                return at;
            }
            if (!route.get(at).optional()) {
                return route.size();
            }
        }
        return route.size();
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int at = 0; at < route.size(); at++) {
            steps.add(new Step(route.get(at), stateOf(at), taken.get(at)));
        }
        return steps;
    }

    private StepState stateOf(int at) {
        if (at < current) {
            boolean done = taken.get(at).stream()
                    .anyMatch(decision -> route.get(at).act().isDoneBy(decision.outcome()));
            return done ? StepState.DONE : StepState.PASSED_OVER;
        }
        if (at > current || end.equals(Optional.of(End.APPROVED))) {
            return end.equals(Optional.of(End.APPROVED)) ? StepState.PASSED_OVER : StepState.LATER;
        }
        return end.map(how -> how == End.REFUSED ? StepState.REFUSED : StepState.SENT_BACK)
                .orElse(StepState.NEXT);
    }
}
