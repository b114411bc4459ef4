package foreland.plan.changes;

import foreland.governance.ApprovalProgress;
import foreland.governance.Body;
import foreland.governance.Governance;
import foreland.govuk.Problems;
import foreland.partnership.Viewer;
import foreland.plan.ChangeLife;
import foreland.plan.ChangeLife.Obstacle;
import foreland.plan.ChangeRequest;
import foreland.plan.ChangeStatus;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of a change request shows. */
@Component
class RequestPages {

    private final ChangeLife life;
    private final Governance governance;

    RequestPages(ChangeLife life, Governance governance) {
        this.life = life;
        this.governance = governance;
    }

    @Transactional(readOnly = true)
    public RequestPage of(ChangeRequest request, Viewer viewer, Problems problems, boolean overtaken) {
        List<Obstacle> obstacles = request.status().isOpen() ? life.obstacles(request) : List.of();
        ApprovalProgress progress = request.round() == 0
                ? null
                : governance.progressOf(request.id()).orElse(null);
        Map<UUID, String> bodies = progress == null
                ? Map.of()
                : governance.listBodies().stream().collect(Collectors.toMap(Body::id, Body::name));
        return new RequestPage(request, viewer, obstacles, progress, bodies, problems, overtaken);
    }

    /** Whether the last body that was needed has approved it, and it is not in the plan yet. */
    boolean isApproved(ChangeRequest request) {
        return request.status() == ChangeStatus.IN_APPROVAL
                && governance
                        .progressOf(request.id())
                        .map(ApprovalProgress::isApproved)
                        .orElse(false);
    }
}
