package foreland.partnership.factor;

import foreland.journal.Acting;
import foreland.journal.Journal;
import foreland.journal.Noun;
import foreland.partnership.Guesses;
import foreland.partnership.Passkeys;
import foreland.partnership.SecondFactors;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sets up second factors and asks for them. Nobody is signed in then, so all of it runs as the system. */
@Component
class Factors implements SecondFactors {

    private static final Logger LOG = LoggerFactory.getLogger(Factors.class);

    private static final String APP = "authenticator app";

    private final FactorSql sql;
    private final Sealed sealed;
    private final Passkeys passkeys;
    private final Guesses guesses;
    private final Journal journal;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Factors(
            FactorSql sql,
            Sealed sealed,
            Passkeys passkeys,
            Guesses guesses,
            Journal journal,
            TransactionTemplate transactions,
            Clock clock) {
        this.sql = sql;
        this.sealed = sealed;
        this.passkeys = passkeys;
        this.guesses = guesses;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public boolean has(UUID person) {
        return hasAuthenticator(person) || passkeys.has(person);
    }

    @Override
    public boolean hasAuthenticator(UUID person) {
        return asSystem(person, () -> sql.findAuthenticator(person).isPresent());
    }

    @Override
    public State stateOf(UUID person) {
        return asSystem(
                person,
                () -> new State(
                        sql.findAuthenticator(person).map(FactorSql.Authenticator::setAt),
                        sql.countRecoveryCodes(person)));
    }

    @Override
    public void forget(UUID person) {
        passkeys.forget(person);
        asSystem(person, () -> {
            sql.forget(person);
            changed(person, "second factor forgotten", "none");
            return true;
        });
    }

    Optional<FactorSql.Owner> findOwner(UUID person) {
        return asSystem(person, () -> sql.findOwner(person));
    }

    @Override
    public Answer answer(UUID person, String typed) {
        String subject = "factor:" + person;
        Optional<Instant> locked = guesses.lockedUntil(subject);
        if (locked.isPresent()) {
            return new Answer.LockedOut(locked.get());
        }
        if (isRight(person, typed.strip())) {
            guesses.forget(subject);
            return new Answer.Right();
        }
        guesses.count(subject);
        LOG.warn("Wrong code of a second factor: person {}", person);
        return new Answer.Wrong();
    }

    private boolean isRight(UUID person, String typed) {
        String digits = typed.replaceAll("\\s", "");
        return digits.matches("\\d{" + Totp.DIGITS + "}") ? isCode(person, digits) : isRecoveryCode(person, typed);
    }

    private boolean isCode(UUID person, String digits) {
        return asSystem(person, () -> {
            Optional<FactorSql.Authenticator> app = sql.findAuthenticator(person);
            if (app.isEmpty()) {
                return false;
            }
            OptionalLong step = Totp.stepOf(sealed.open(person, app.get().sealed()), digits, clock.instant());
            return step.isPresent() && sql.use(person, step.getAsLong());
        });
    }

    private boolean isRecoveryCode(UUID person, String typed) {
        return asSystem(person, () -> {
            byte[] hash = sealed.hash(person, RecoveryCode.plain(typed));
            boolean used = sql.useRecoveryCode(person, hash, clock.instant());
            if (used) {
                changed(person, "recovery code used", APP);
            }
            return used;
        });
    }

    /**
     * Sets the app up, proved by its first code, and makes new recovery codes.
     *
     * @return the recovery codes, to be shown once; empty when the code was wrong
     */
    Optional<List<String>> set(UUID person, byte[] secret, String typed) {
        OptionalLong step = Totp.stepOf(secret, typed.replaceAll("\\s", ""), clock.instant());
        if (step.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(asSystem(person, () -> {
            sql.set(person, sealed.seal(person, secret), step.getAsLong(), clock.instant());
            changed(person, "authenticator app set up", APP);
            return newCodes(person);
        }));
    }

    @Override
    public List<String> renewCodes(UUID person) {
        return asSystem(person, () -> {
            changed(person, "recovery codes made anew", APP);
            return newCodes(person);
        });
    }

    private List<String> newCodes(UUID person) {
        List<String> codes = RecoveryCode.fresh();
        sql.setRecoveryCodes(
                person,
                codes.stream()
                        .map(code -> sealed.hash(person, RecoveryCode.plain(code)))
                        .toList());
        return codes;
    }

    private void changed(UUID person, String act, String now) {
        journal.changed(Noun.onlyPart(person, "partnership.second-factor"), act, Map.of("secondFactor", now));
    }

    private <T> T asSystem(UUID person, Supplier<T> work) {
        return new Acting(person, Acting.current().partnership(), true)
                .doing(() -> transactions.execute(transaction -> work.get()));
    }
}
