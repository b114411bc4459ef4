package foreland.plan.stored;

import foreland.calendar.FinancialYear;
import foreland.plan.ChangeControl;
import foreland.plan.ChangeReason;
import foreland.plan.ChangeRequest;
import foreland.plan.ChangeStatus;
import foreland.plan.Plan;
import foreland.plan.PlanChanges;
import foreland.plan.PlanEditing;
import foreland.plan.PlanStatus;
import foreland.plan.Plans;
import foreland.plan.Redline;
import foreland.plan.YearStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Change control in PostgreSQL. */
@Component
@Transactional
class PlanChangesSql implements PlanChanges {

    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private final Plans plans;
    private final PlanReading reading;
    private final PlanWriting writing;
    private final ChangeRequests requests;

    PlanChangesSql(
            JdbcClient sql,
            TransactionTemplate transactions,
            Plans plans,
            PlanReading reading,
            PlanWriting writing,
            ChangeRequests requests) {
        this.sql = sql;
        this.transactions = transactions;
        this.plans = plans;
        this.reading = reading;
        this.writing = writing;
        this.requests = requests;
    }

    @Override
    @Transactional(readOnly = true)
    public ChangeControl controlOf(String plan) {
        PlanStatus[] status = {PlanStatus.DRAFT};
        Map<FinancialYear, YearStatus> years = new HashMap<>();
        sql.sql("""
                        select p.status as plan_status, y.year, y.status from plan.plan p
                        left join plan.annual_action_plan y on y.plan_id = p.id
                        where p.partnership_id = journal.acting_partnership() and p.reference = ?""").param(plan).query(result -> {
            Row row = new Row(result);
            status[0] = row.one(PlanStatus.class, "plan_status");
            FinancialYear year = row.yearOrNone("year");
            if (year != null) {
                years.put(year, row.one(YearStatus.class, "status"));
            }
        });
        return new ChangeControl(status[0], years);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Summary> list() {
        return requests.list(null, false);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Summary> listDrafts(String plan) {
        return requests.list(plan, true);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ChangeRequest> find(int number) {
        return requests.find(number);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ChangeRequest> find(UUID id) {
        return requests.find(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Plan> findDrafted(String plan, int number) {
        return requests.find(number)
                .filter(request -> request.plan().equals(plan) && request.status() == ChangeStatus.DRAFT)
                .flatMap(request -> plans.find(plan).map(request.redline()::appliedTo))
                .flatMap(result -> result instanceof Redline.Result.Applied applied
                        ? Optional.of(applied.plan())
                        : Optional.empty());
    }

    @Override
    public PlanEditing editing(Into into) {
        return new PlanEditingSql(new DraftedEdit(transactions, reading, writing, requests, into));
    }

    @Override
    public Taken takeIn(Plan fromFile, String why) {
        writing.lock(fromFile.reference());
        StoredPlan stored = reading.find(fromFile.reference()).orElse(null);
        if (stored == null) {
            return new Taken(plans.record(fromFile), null);
        }
        if (!controlOf(fromFile.reference()).coversWords()) {
            return new Taken(plans.record(fromFile), null);
        }
        Redline redline = Redline.between(stored.plan(), fromFile).withoutStanding();
        if (redline.isEmpty()) {
            return new Taken(0, null);
        }
        ChangeRequest draft = requests.start(stored, ChangeReason.OPERATIONAL, why, redline);
        return new Taken(redline.parts().size(), draft.number());
    }
}
