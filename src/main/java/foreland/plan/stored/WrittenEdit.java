package foreland.plan.stored;

import foreland.plan.Plan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** An edit that is written into the plan. */
@Component
class WrittenEdit extends Edit {

    private final PlanWriting writing;

    WrittenEdit(TransactionTemplate transactions, PlanReading reading, PlanWriting writing) {
        super(transactions, reading, writing);
        this.writing = writing;
    }

    @Override
    StoredPlan shown(StoredPlan stored) {
        return stored;
    }

    @Override
    boolean isOvertaken(StoredPlan stored, boolean shownAsStored) {
        return false;
    }

    @Override
    String keep(StoredPlan stored, Plan changed, String path) {
        writing.change(stored, changed);
        return path;
    }
}
