package foreland.partnership.signin;

import foreland.journal.Acting;
import foreland.partnership.Guesses;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The count of wrong passwords, for other secrets too. */
@Component
class CountedGuesses implements Guesses {

    private final SignInSql attempts;
    private final TransactionTemplate transactions;
    private final Clock clock;

    CountedGuesses(SignInSql attempts, TransactionTemplate transactions, Clock clock) {
        this.attempts = attempts;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> lockedUntil(String subject) {
        return asSystem(() -> attempts.lockedUntil(subject)).filter(until -> until.isAfter(clock.instant()));
    }

    @Override
    public void count(String subject) {
        asSystem(() -> {
            attempts.countFailure(subject, clock.instant());
            return true;
        });
    }

    @Override
    public void forget(String subject) {
        asSystem(() -> {
            attempts.forgetFailures(subject);
            return true;
        });
    }

    private <T> T asSystem(Supplier<T> work) {
        return Acting.system(null).doing(() -> transactions.execute(transaction -> work.get()));
    }
}
