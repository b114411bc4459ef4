package foreland.partnership.signin;

import foreland.journal.Acting;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The act of signing in. Whether an account exists can be told neither from the answer nor from the time it takes: an
 * unknown address costs one argon2 as well.
 */
@Component
class SignIn {

    private final SignInSql accounts;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final String hashOfNoOne;

    SignIn(SignInSql accounts, PasswordEncoder passwords, TransactionTemplate transactions, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.transactions = transactions;
        this.clock = clock;
        this.hashOfNoOne = passwords.encode(UUID.randomUUID().toString());
    }

    /** What came of an attempt. */
    sealed interface Attempt {
        /** @param mayGoWithout whether it is an account of the example, which needs no second factor */
        record PasswordRight(UUID person, boolean mayGoWithout) implements Attempt {}

        record WrongDetails() implements Attempt {}

        record LockedOut(Instant until) implements Attempt {}
    }

    /**
     * @param from the network address of whoever tries
     * @param loopback whether that is this very machine, without a proxy in between
     */
    Attempt attempt(String email, String password, String from, boolean loopback) {
        String account = subjectOf(email);
        String address = "address:" + from;
        Instant now = clock.instant();
        Optional<Instant> locked = asSystem(() -> latest(accounts.lockedUntil(account), accounts.lockedUntil(address)));
        if (locked.isPresent() && locked.get().isAfter(now)) {
            return new Attempt.LockedOut(locked.get());
        }
        Optional<SignInSql.Account> found = asSystem(() -> accounts.findAccount(email))
                .filter(known -> known.passwordHash() != null && (loopback || !known.loopbackOnly()));
        String hash = found.map(SignInSql.Account::passwordHash).orElse(hashOfNoOne);
        boolean right = passwords.matches(password, hash);
        if (found.isPresent() && right) {
            return new Attempt.PasswordRight(found.get().person(), found.get().loopbackOnly());
        }
        asSystem(() -> {
            accounts.countFailure(account, now);
            if (!loopback) {
                accounts.countFailure(address, now);
            }
            return true;
        });
        return new Attempt.WrongDetails();
    }

    /** Whoever comes in another way may have none. */
    boolean hasPassword(UUID person) {
        return asSystem(() -> accounts.hasPassword(person));
    }

    /** Asks somebody who is signed in for their password again; wrong ones count as at the sign-in. */
    Attempt again(UUID person, String password, String from, boolean loopback) {
        Optional<String> email = asSystem(() -> accounts.findEmail(person));
        return attempt(email.orElse(""), password, from, loopback);
    }

    /** Forgets the wrong passwords of someone who is in; not sooner, or each right password would give four more guesses at codes. */
    void forgetFailuresOf(UUID person) {
        asSystem(() -> {
            accounts.findEmail(person).map(SignIn::subjectOf).ifPresent(accounts::forgetFailures);
            accounts.noteSignIn(person, clock.instant());
            return true;
        });
    }

    private static String subjectOf(String email) {
        return "account:" + email.strip().toLowerCase(Locale.ROOT);
    }

    private <T> T asSystem(Supplier<T> work) {
        return Acting.system(null).doing(() -> transactions.execute(transaction -> work.get()));
    }

    private static Optional<Instant> latest(Optional<Instant> one, Optional<Instant> other) {
        return one.isPresent() && (other.isEmpty() || one.get().isAfter(other.get())) ? one : other;
    }
}
