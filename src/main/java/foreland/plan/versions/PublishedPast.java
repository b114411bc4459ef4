package foreland.plan.versions;

import foreland.journal.Acting;
import foreland.plan.Plan;
import foreland.plan.Plans;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the public could read of a plan in the past. The journal is not open to the public, so the program reads it for them, and
 * hands on only what was published then, without anybody's name.
 */
@Component
class PublishedPast {

    private final Plans plans;
    private final TransactionTemplate apart;

    PublishedPast(Plans plans, PlatformTransactionManager transactions) {
        this.plans = plans;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.apart.setReadOnly(true);
    }

    Optional<Plan> find(String plan, Instant at) {
        return Acting.system(Acting.current().partnership())
                .doing(() -> apart.execute(transaction -> plans.findAsOf(plan, at)))
                .filter(Plan::published)
                .map(Plan::withoutNames);
    }
}
