package foreland.governance.decisions;

import foreland.governance.ApprovalProgress;
import foreland.governance.Body;
import foreland.governance.GovernancePolicy;
import foreland.governance.RouteStep;
import foreland.partnership.Viewer;
import java.util.List;

/** What awaits which body. */
record AwaitingPage(List<Awaiting> all, DecisionWords words) {

    /**
     * A matter that awaits a body.
     *
     * @param recordable the bodies whose decision the reader may record now; the next one's first
     */
    record Awaiting(ApprovalProgress progress, String awaited, List<Body> recordable) {}

    static AwaitingPage of(List<ApprovalProgress> running, DecisionWords words, Viewer viewer) {
        return new AwaitingPage(
                running.stream()
                        .map(progress -> new Awaiting(
                                progress,
                                words.name(progress.next().orElseThrow().body()),
                                progress.open().stream()
                                        .map(RouteStep::body)
                                        .distinct()
                                        .map(words::body)
                                        .filter(body -> GovernancePolicy.mayRecord(viewer, body))
                                        .toList()))
                        .toList(),
                words);
    }
}
