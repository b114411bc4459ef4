package foreland.plan.stored;

import foreland.plan.ChangeRequest;
import foreland.plan.ChangeStatus;
import foreland.plan.Plan;
import foreland.plan.PlanChanges.Into;
import foreland.plan.Problem;
import foreland.plan.Redline;
import foreland.plan.Refused;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/** An edit that joins a change request: of the plan as the request would have it. */
final class DraftedEdit extends Edit {

    private final ChangeRequests requests;
    private final Into into;

    DraftedEdit(
            TransactionTemplate transactions,
            PlanReading reading,
            PlanWriting writing,
            ChangeRequests requests,
            Into into) {
        super(transactions, reading, writing);
        this.requests = requests;
        this.into = into;
    }

    @Override
    StoredPlan shown(StoredPlan stored) {
        Redline redline = draft(stored).map(ChangeRequest::redline).orElse(Redline.EMPTY);
        return redline.isEmpty() ? stored : Parts.apart(applied(redline, stored.plan()));
    }

    @Override
    boolean isOvertaken(StoredPlan stored, boolean shownAsStored) {
        int version = draft(stored).map(ChangeRequest::version).orElse(0);
        return !shownAsStored && !(into instanceof Into.Draft draft && draft.seen() == version);
    }

    @Override
    String keep(StoredPlan stored, Plan changed, String path) {
        Redline redline = Redline.between(stored.plan(), changed);
        Optional<ChangeRequest> draft = draft(stored);
        if (draft.isPresent()) {
            requests.rewrite(draft.get(), redline, stored);
            return draft.get().reference();
        }
        if (redline.isEmpty()) {
            throw refused("This changes nothing.", "Change something, or go back.");
        }
        Into.New fresh = (Into.New) into;
        return requests.start(stored, fresh.kind(), fresh.reason(), redline).reference();
    }

    /** The request that is joined; none when the edit starts one. */
    private Optional<ChangeRequest> draft(StoredPlan stored) {
        if (!(into instanceof Into.Draft named)) {
            return Optional.empty();
        }
        ChangeRequest request = requests.find(named.number())
                .filter(found -> found.planId().equals(stored.id()) && found.status() == ChangeStatus.DRAFT)
                .orElseThrow(() -> refused(
                        "CR-" + named.number() + " is not being written any more.",
                        "Choose another draft, or start a new request."));
        return Optional.of(request);
    }

    private static Plan applied(Redline redline, Plan current) {
        if (redline.appliedTo(current) instanceof Redline.Result.Applied applied) {
            return applied.plan();
        }
        throw refused("The plan was changed where this request changes it.", "Open the request first and settle that.");
    }

    private static Refused refused(String fault, String remedy) {
        return new Refused(List.of(new Problem("request", fault, remedy)));
    }
}
