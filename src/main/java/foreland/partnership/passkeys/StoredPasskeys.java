package foreland.partnership.passkeys;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import foreland.journal.Acting;
import foreland.journal.Journal;
import foreland.journal.Noun;
import foreland.partnership.FromThisMachine;
import foreland.partnership.Passkeys;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes passkeys and holds answers against them: always with user verification, so that the device alone opens nothing. */
@Component
class StoredPasskeys implements Passkeys {

    private static final Logger LOG = LoggerFactory.getLogger(StoredPasskeys.class);
    private static final boolean VERIFIED = true;
    private static final boolean PRESENT = true;
    private static final List<PublicKeyCredentialParameters> KEYS = List.of(
            key(COSEAlgorithmIdentifier.ES256), key(COSEAlgorithmIdentifier.EdDSA), key(COSEAlgorithmIdentifier.RS256));

    private final PasskeysSql sql;
    private final Journal journal;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final ObjectConverter converter = new ObjectConverter();
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(converter);
    private final WebAuthnManager webAuthn = WebAuthnManager.createNonStrictWebAuthnManager(converter);

    StoredPasskeys(PasskeysSql sql, Journal journal, TransactionTemplate transactions, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public boolean has(UUID person) {
        return asSystem(person, () -> sql.has(person));
    }

    @Override
    public Optional<String> boundTo(HttpServletRequest request) {
        return Challenge.site(request);
    }

    @Override
    public void forget(UUID person) {
        asSystem(person, () -> {
            if (sql.removeAll(person) > 0) {
                changed(person, person, "passkeys forgotten", "none");
            }
            return true;
        });
    }

    List<Passkey> listOf(UUID person) {
        return asSystem(person, () -> sql.listOf(person));
    }

    List<byte[]> listCredentialIds(UUID person) {
        return asSystem(person, () -> sql.listCredentialIds(person));
    }

    Optional<PasskeysSql.Owner> findOwner(UUID person) {
        return asSystem(person, () -> sql.findOwner(person));
    }

    /** @return whether it was made: the answer was to this browser's challenge, and from a device that verified its user */
    boolean add(UUID person, String name, String answer, HttpServletRequest request) {
        Optional<ServerProperty> expected = Challenge.take(request, clock.instant());
        if (expected.isEmpty()) {
            return false;
        }
        try {
            RegistrationData made = webAuthn.verifyRegistrationResponseJSON(
                    answer, new RegistrationParameters(expected.get(), KEYS, VERIFIED, PRESENT));
            return asSystem(
                    person,
                    () -> keep(person, name, made, String.valueOf(expected.get().getRpId())));
        } catch (DataConversionException | VerificationException e) {
            LOG.warn(
                    "A passkey was not made for person {}: {}",
                    person,
                    e.getClass().getSimpleName());
            return false;
        }
    }

    private boolean keep(UUID person, String name, RegistrationData made, String boundTo) {
        var device = Objects.requireNonNull(made.getAttestationObject()).getAuthenticatorData();
        AttestedCredentialData credential = Objects.requireNonNull(device.getAttestedCredentialData());
        UUID id = UUID.randomUUID();
        var kept = new PasskeysSql.Kept(
                id,
                person,
                boundTo,
                credentials.convert(credential),
                device.getSignCount(),
                device.isFlagBE(),
                device.isFlagBS(),
                false);
        sql.add(person, id, name, credential.getCredentialId(), kept, clock.instant());
        changed(person, id, "passkey made", name);
        return true;
    }

    /** @return whether it was theirs */
    boolean remove(UUID person, UUID id) {
        return asSystem(person, () -> {
            boolean removed = sql.remove(person, id);
            if (removed) {
                journal.removed(Noun.within(person, "partnership.passkey", id), "passkey removed");
            }
            return removed;
        });
    }

    @Override
    public Optional<UUID> prove(String answer, HttpServletRequest request) {
        Optional<ServerProperty> expected = Challenge.take(request, clock.instant());
        if (expected.isEmpty()) {
            LOG.warn("Passkey refused: no challenge was given to this browser");
            return Optional.empty();
        }
        try {
            AuthenticationData given = webAuthn.parseAuthenticationResponseJSON(answer);
            return asSystem(null, () -> prove(given, expected.get(), FromThisMachine.is(request)));
        } catch (DataConversionException | VerificationException e) {
            LOG.warn("Passkey refused: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private Optional<UUID> prove(AuthenticationData given, ServerProperty expected, boolean loopback) {
        Optional<PasskeysSql.Kept> found = sql.find(given.getCredentialId())
                .filter(kept -> kept.boundTo().equals(expected.getRpId()) && (loopback || !kept.loopbackOnly()));
        if (found.isEmpty()) {
            LOG.warn("Passkey refused: not known here");
            return Optional.empty();
        }
        PasskeysSql.Kept kept = found.get();
        webAuthn.verify(given, new AuthenticationParameters(expected, record(kept), null, VERIFIED, PRESENT));
        var device = Objects.requireNonNull(given.getAuthenticatorData());
        sql.noteUse(kept.id(), device.getSignCount(), device.isFlagBS(), clock.instant());
        return Optional.of(kept.personId());
    }

    private CredentialRecord record(PasskeysSql.Kept kept) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                VERIFIED,
                kept.backupEligible(),
                kept.backedUp(),
                kept.counter(),
                credentials.convert(kept.credential()),
                null,
                null,
                null,
                Set.of());
    }

    private void changed(UUID person, UUID id, String act, String name) {
        journal.changed(Noun.within(person, "partnership.passkey", id), act, Map.of("passkey", name));
    }

    private static PublicKeyCredentialParameters key(COSEAlgorithmIdentifier algorithm) {
        return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm);
    }

    private <T> T asSystem(@org.jspecify.annotations.Nullable UUID person, Supplier<T> work) {
        return Objects.requireNonNull(new Acting(person, Acting.current().partnership(), true)
                .doing(() -> transactions.execute(transaction -> work.get())));
    }
}
