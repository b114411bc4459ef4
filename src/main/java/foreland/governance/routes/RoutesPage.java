package foreland.governance.routes;

import foreland.governance.ApprovalRoute;
import foreland.governance.ApprovalSubject;
import foreland.governance.Body;
import foreland.governance.RouteStep;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The routes of all subjects.
 *
 * @param keeps whether the reader may change them
 */
record RoutesPage(List<Route> routes, boolean keeps) {

    /**
     * A subject and its steps in words.
     *
     * @param path of its editor, within the partnership
     */
    record Route(ApprovalSubject subject, List<String> steps, String path) {}

    static Route route(ApprovalSubject subject, Optional<ApprovalRoute> route, List<Body> bodies) {
        List<String> steps = route.map(ApprovalRoute::steps).orElse(List.of()).stream()
                .map(step -> words(step, bodies))
                .toList();
        return new Route(subject, steps, RoutesController.PATH + "/" + word(subject));
    }

    /** The subject as it stands in an address. */
    static String word(ApprovalSubject subject) {
        return subject.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String words(RouteStep step, List<Body> bodies) {
        String name = bodies.stream()
                .filter(body -> body.id().equals(step.body()))
                .map(Body::name)
                .findFirst()
                .orElseThrow();
        return name + " " + step.act().verb() + (step.optional() ? " (optional)" : "");
    }
}
