package foreland.journal;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * One instant for all that a transaction writes, so that reading as of any instant sees the whole of it or none.
 */
@Component
class InstantOfTransaction {

    private final Clock clock;

    InstantOfTransaction(Clock clock) {
        this.clock = clock;
    }

    Instant get() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Instant known) {
            return known;
        }
        Instant now = clock.instant();
        TransactionSynchronizationManager.bindResource(this, now);
        TransactionSynchronizationManager.registerSynchronization(new Binding(now));
        return now;
    }

    private final class Binding implements TransactionSynchronization {

        private final Instant bound;

        Binding(Instant bound) {
            this.bound = bound;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(InstantOfTransaction.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(InstantOfTransaction.this, bound);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(InstantOfTransaction.this);
        }
    }
}
