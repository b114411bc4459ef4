package foreland.plan.changes;

import foreland.partnership.DueItem;
import foreland.partnership.DueItems;
import foreland.partnership.Viewer;
import foreland.plan.ChangePolicy;
import foreland.plan.ChangeRequest;
import foreland.plan.ChangeStatus;
import foreland.plan.PlanChanges;
import foreland.plan.PlanPolicy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Change requests that wait for someone: for their agency's answer, or for the coordinator. */
@Component
class ChangesDue implements DueItems {

    private final PlanChanges changes;

    ChangesDue(PlanChanges changes) {
        this.changes = changes;
    }

    @Override
    public List<DueItem> listFor(Viewer viewer) {
        if (!viewer.may(ChangePolicy.PROPOSE) && !viewer.may(PlanPolicy.EDIT)) {
            return List.of();
        }
        return changes.list().stream()
                .filter(request -> request.status() == ChangeStatus.RAISED)
                .flatMap(request -> changes.find(request.number()).stream())
                .flatMap(request -> Stream.concat(answer(viewer, request).stream(), classify(viewer, request).stream()))
                .toList();
    }

    private static Optional<DueItem> answer(Viewer viewer, ChangeRequest request) {
        boolean missing = ChangePolicy.spokenFor(viewer, request).stream()
                .anyMatch(agency -> request.answerOf(agency).isEmpty());
        return missing ? Optional.of(item("answer", request, "Answer for your agency: ")) : Optional.empty();
    }

    /** As soon as every agency concerned has answered it is the coordinator's turn. */
    private static Optional<DueItem> classify(Viewer viewer, ChangeRequest request) {
        boolean answered = request.concerned().stream()
                .allMatch(agency -> request.answerOf(agency.agency()).isPresent());
        return answered && ChangePolicy.mayClassify(viewer, request)
                ? Optional.of(item("classify", request, "Apply, send on or decline: "))
                : Optional.empty();
    }

    private static DueItem item(String what, ChangeRequest request, String words) {
        return new DueItem(
                "plan." + what + ":" + request.id() + ":" + request.round(),
                DueItem.Kind.DECISION,
                words + "change request " + request.reference(),
                ChangesController.HERE + "/" + request.number(),
                null);
    }
}
