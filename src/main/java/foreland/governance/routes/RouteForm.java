package foreland.governance.routes;

import foreland.governance.ApprovalRoute;
import foreland.governance.Body;
import foreland.governance.RouteStep;
import foreland.governance.StepAct;
import foreland.govuk.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A route as being edited: all its steps are fields of the form, so that moving and removing them needs no JavaScript and saves
 * nothing yet.
 *
 * @param version of the route it is based on; nought for the first
 */
record RouteForm(List<Step> steps, int version) {

    private static final int MOST = 20;

    /** A step as chosen: the body's slug and the name of the act, either empty before a choice. */
    record Step(String body, String act, boolean optional) {

        static final Step EMPTY = new Step("", "", false);
    }

    RouteForm {
        steps = List.copyOf(steps);
    }

    static RouteForm of(List<RouteStep> steps, List<Body> bodies, int version) {
        return new RouteForm(
                steps.stream()
                        .map(step -> new Step(slugOf(step, bodies), step.act().name(), step.optional()))
                        .toList(),
                version);
    }

    static RouteForm of(Optional<ApprovalRoute> route, List<Body> bodies) {
        return route.map(known -> of(known.steps(), bodies, known.version()))
                .orElse(new RouteForm(List.of(Step.EMPTY), 0));
    }

    static RouteForm posted(Map<String, String> posted) {
        List<Step> steps = new ArrayList<>();
        for (int n = 1; n <= MOST && posted.containsKey("body-" + n); n++) {
            steps.add(new Step(
                    posted.getOrDefault("body-" + n, ""),
                    posted.getOrDefault("act-" + n, ""),
                    posted.containsKey("optional-" + n)));
        }
        String version = posted.getOrDefault("version", "");
        return new RouteForm(steps, version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0);
    }

    /** The form after one of its buttons: "add", "up-2", "down-1", "remove-3". Any other leaves it as it is. */
    RouteForm after(String button) {
        List<Step> changed = new ArrayList<>(steps);
        int dash = button.indexOf('-');
        int at = dash > 0 && button.substring(dash + 1).matches("\\d{1,2}")
                ? Integer.parseInt(button.substring(dash + 1)) - 1
                : -1;
        if (button.equals("add") && steps.size() < MOST) {
            changed.add(Step.EMPTY);
        } else if (button.startsWith("up-") && at > 0 && at < steps.size()) {
            Collections.swap(changed, at, at - 1);
        } else if (button.startsWith("down-") && at >= 0 && at < steps.size() - 1) {
            Collections.swap(changed, at, at + 1);
        } else if (button.startsWith("remove-") && at >= 0 && at < steps.size()) {
            changed.remove(at);
        }
        return new RouteForm(changed, version);
    }

    Problems problems(List<Body> bodies) {
        Problems problems = Problems.none();
        for (int n = 1; n <= steps.size(); n++) {
            Step step = steps.get(n - 1);
            if (bodies.stream().noneMatch(body -> body.slug().equals(step.body()))) {
                problems = problems.and("body-" + n, "Choose the body of step " + n);
            }
            if (Stream.of(StepAct.values()).noneMatch(act -> act.name().equals(step.act()))) {
                problems = problems.and("act-" + n, "Choose what the body does at step " + n);
            }
        }
        if (steps.stream().allMatch(Step::optional)) {
            problems = problems.and(
                    steps.isEmpty() ? "" : "optional-1",
                    "Add a step that is not optional, or nothing would need approval");
        }
        return problems;
    }

    /** The steps it describes; wants a form without problems. */
    List<RouteStep> toSteps(List<Body> bodies) {
        return steps.stream()
                .map(step -> new RouteStep(
                        bodies.stream()
                                .filter(body -> body.slug().equals(step.body()))
                                .findFirst()
                                .orElseThrow()
                                .id(),
                        StepAct.valueOf(step.act()),
                        step.optional()))
                .toList();
    }

    private static String slugOf(RouteStep step, List<Body> bodies) {
        return bodies.stream()
                .filter(body -> body.id().equals(step.body()))
                .map(Body::slug)
                .findFirst()
                .orElse("");
    }
}
