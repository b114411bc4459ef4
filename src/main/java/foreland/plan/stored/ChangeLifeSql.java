package foreland.plan.stored;

import foreland.plan.ChangeControl;
import foreland.plan.ChangeLife;
import foreland.plan.ChangeRequest;
import foreland.plan.ChangeStatus;
import foreland.plan.ChangeWeight;
import foreland.plan.Plan;
import foreland.plan.PlanChanges;
import foreland.plan.PlanVersions;
import foreland.plan.Plans;
import foreland.plan.Problem;
import foreland.plan.Redline;
import foreland.plan.Refused;
import foreland.plan.UnderChangeControl;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of change requests in PostgreSQL. */
@Component
@Transactional
class ChangeLifeSql implements ChangeLife {

    private final JdbcClient sql;
    private final UnderChangeControl control;
    private final ChangeRequests requests;
    private final PlanReading reading;
    private final PlanWriting writing;
    private final PlanVersions versions;
    private final PlanChanges changes;
    private final Plans plans;

    ChangeLifeSql(
            JdbcClient sql,
            UnderChangeControl control,
            ChangeRequests requests,
            PlanReading reading,
            PlanWriting writing,
            PlanVersions versions,
            PlanChanges changes,
            Plans plans) {
        this.sql = sql;
        this.control = control;
        this.requests = requests;
        this.reading = reading;
        this.writing = writing;
        this.versions = versions;
        this.changes = changes;
        this.plans = plans;
    }

    @Override
    public void raise(ChangeRequest draft) {
        requests.move(draft, ChangeStatus.RAISED, null, draft.round() + 1, null, "raised");
    }

    @Override
    public void answer(ChangeRequest raised, UUID agency, boolean accepted, @Nullable String words) {
        requests.answer(raised, agency, accepted, words);
    }

    @Override
    public void submit(ChangeRequest raised) {
        requests.move(
                raised,
                ChangeStatus.IN_APPROVAL,
                ChangeWeight.MAJOR,
                raised.round(),
                null,
                "sent to those who approve it");
    }

    @Override
    public void returnToDraft(ChangeRequest open, String why) {
        following(
                open,
                () -> requests.move(
                        open, ChangeStatus.DRAFT, open.weight(), open.round(), null, "back to draft: " + why));
    }

    @Override
    public void decline(ChangeRequest open, String why) {
        following(
                open,
                () -> requests.move(
                        open,
                        ChangeStatus.DECLINED,
                        open.weight(),
                        Math.max(1, open.round()),
                        why,
                        "declined: " + why));
    }

    @Override
    public void withdraw(ChangeRequest open, @Nullable String why) {
        requests.move(open, ChangeStatus.WITHDRAWN, open.weight(), open.round(), why, "withdrawn");
    }

    @Override
    public List<Obstacle> apply(ChangeRequest accepted, ChangeWeight weight) {
        writing.lock(accepted.plan());
        StoredPlan stored = reading.find(accepted.plan()).orElseThrow();
        List<Obstacle> obstacles = obstacles(accepted, stored.plan());
        if (obstacles.isEmpty()
                && accepted.redline().appliedTo(stored.plan()) instanceof Redline.Result.Applied applied) {
            following(accepted, () -> put(accepted, stored, applied.plan(), weight));
        }
        return obstacles;
    }

    private ChangeRequest put(ChangeRequest accepted, StoredPlan stored, Plan changed, ChangeWeight weight) {
        writing.change(stored, changed);
        versions.add(
                accepted.planId(),
                accepted.reference() + ": " + accepted.reasonKind().label(),
                accepted.id());
        return requests.move(accepted, ChangeStatus.APPLIED, weight, accepted.round(), null, "put into the plan");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Obstacle> obstacles(ChangeRequest request) {
        return plans.read()
                .find(request.plan())
                .map(plan -> obstacles(request, plan))
                .orElse(List.of());
    }

    @Override
    public void keepHavingSeen(ChangeRequest request) {
        writing.lock(request.plan());
        StoredPlan stored = reading.find(request.plan()).orElseThrow();
        if (request.redline().appliedTo(stored.plan()) instanceof Redline.Result.Conflicting met) {
            requests.rewrite(request, request.redline().basedOn(met.conflicts()), stored);
        }
    }

    private List<Obstacle> obstacles(ChangeRequest request, Plan current) {
        ChangeControl standing = changes.controlOf(request.plan());
        List<Obstacle> shut = request.redline().parts().stream()
                .map(part -> part.noun().year())
                .filter(Objects::nonNull)
                .distinct()
                .filter(standing::isShut)
                .<Obstacle>map(year -> new Obstacle.Forbidden(new Problem(
                        "year",
                        "The action plan of " + year + " is closed, or a body decides on it.",
                        "Wait, or withdraw this.")))
                .toList();
        return shut.isEmpty() ? conflicts(request.redline(), current) : shut;
    }

    private static List<Obstacle> conflicts(Redline redline, Plan current) {
        try {
            return redline.appliedTo(current) instanceof Redline.Result.Conflicting met
                    ? met.conflicts().stream()
                            .<Obstacle>map(Obstacle.Changed::new)
                            .toList()
                    : List.of();
        } catch (Refused refused) {
            return refused.problems().stream()
                    .<Obstacle>map(Obstacle.Forbidden::new)
                    .toList();
        }
    }

    /** What follows from a decision may be written by whoever recorded it: the database asks whether this request was decided. */
    private void following(ChangeRequest decided, Supplier<ChangeRequest> work) {
        name(decided.id().toString());
        control.changing(work);
        name("");
    }

    private void name(String request) {
        sql.sql("select set_config('foreland.decided_change', ?, true)")
                .param(request)
                .query(row -> {});
    }
}
