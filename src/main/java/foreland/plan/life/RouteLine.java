package foreland.plan.life;

import static java.util.stream.Collectors.toMap;

import foreland.governance.ApprovalProgress;
import foreland.governance.ApprovalProgress.StepState;
import foreland.governance.Body;
import foreland.governance.GovernancePolicy;
import foreland.govuk.Tag;
import foreland.partnership.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of the route as it stands in the running round.
 *
 * @param sentence such as "Cabinet recommends"
 * @param record where the reader may record what the body decided now; empty when it is not its turn, or not the reader's
 */
record RouteLine(
        String sentence, String body, Tag tag, @Nullable String record) {

    static List<RouteLine> of(ApprovalProgress progress, List<Body> bodies, Viewer viewer) {
        Map<UUID, Body> known = bodies.stream().collect(toMap(Body::id, body -> body));
        return progress.steps().stream()
                .map(step -> {
                    Body body = Objects.requireNonNull(known.get(step.step().body()));
                    String optional = step.step().optional() ? " (optional)" : "";
                    return new RouteLine(
                            body.name() + " " + step.step().act().verb() + optional,
                            body.name(),
                            new Tag(step.state().title(), colour(step.state())),
                            recording(progress, body, viewer));
                })
                .toList();
    }

    private static @Nullable String recording(ApprovalProgress progress, Body body, Viewer viewer) {
        return progress.openFor(body.id()).isPresent() && GovernancePolicy.mayRecord(viewer, body)
                ? "/desk/governance/decisions/record/" + progress.about().id() + "/" + body.slug()
                : null;
    }

    private static Tag.Colour colour(StepState state) {
        return switch (state) {
            case DONE -> Tag.Colour.GREEN;
            case NEXT -> Tag.Colour.BLUE;
            case PASSED_OVER, LATER -> Tag.Colour.GREY;
            case SENT_BACK -> Tag.Colour.YELLOW;
            case REFUSED -> Tag.Colour.RED;
        };
    }
}
