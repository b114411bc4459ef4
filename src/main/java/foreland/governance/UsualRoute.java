package foreland.governance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The route offered to a partnership that has none yet: scrutiny comments, Cabinet recommends, Council adopts, Executive Group
 * agrees. It is the order in which English two-tier districts usually go; each partnership changes it as its constitution wants.
 */
public final class UsualRoute {

    private static final List<Leg> LEGS = List.of(
            new Leg(BodyKind.SCRUTINY, StepAct.COMMENTS, true),
            new Leg(BodyKind.CABINET, StepAct.RECOMMENDS, false),
            new Leg(BodyKind.COUNCIL, StepAct.ADOPTS, false),
            new Leg(BodyKind.EXECUTIVE_GROUP, StepAct.AGREES, false));

    private record Leg(BodyKind kind, StepAct act, boolean optional) {}

    private UsualRoute() {}

    /** Its steps with the bodies that exist on a day; a kind without a body is left out. */
    public static List<RouteStep> with(Collection<Body> bodies, LocalDate day) {
        return LEGS.stream()
                .flatMap(
                        leg -> first(leg.kind(), bodies, day)
                                .map(body -> new RouteStep(body.id(), leg.act(), leg.optional()))
                                .stream())
                .toList();
    }

    /** The kinds of body that it wants and that do not exist on a day. */
    public static List<BodyKind> missing(Collection<Body> bodies, LocalDate day) {
        return LEGS.stream()
                .map(Leg::kind)
                .filter(kind -> first(kind, bodies, day).isEmpty())
                .toList();
    }

    private static Optional<Body> first(BodyKind kind, Collection<Body> bodies, LocalDate day) {
        return bodies.stream()
                .filter(body -> body.kind() == kind && body.existsOn(day))
                .min(Comparator.comparing(Body::name));
    }
}
