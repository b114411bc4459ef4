package foreland.partnership.singlesignon;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import foreland.journal.Acting;
import foreland.partnership.Partnership;
import foreland.partnership.singlesignon.Admission.Answer;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The way through a provider: there, and back with proof. Nobody is signed in yet, so all of it runs as the system. */
@Component
class SingleSignOn {

    private static final Logger LOG = LoggerFactory.getLogger(SingleSignOn.class);
    /** How much a provider's clock may be behind ours, where somebody has to have signed in there since we sent them. */
    private static final Duration CLOCKS_APART = Duration.ofMinutes(2);

    private final ProvidersSql providers;
    private final Protocol protocol;
    private final Admission admission;
    private final Clock clock;

    SingleSignOn(ProvidersSql providers, Protocol protocol, Admission admission, Clock clock) {
        this.providers = providers;
        this.protocol = protocol;
        this.admission = admission;
        this.clock = clock;
    }

    /** What came of coming back. */
    sealed interface Outcome {
        /** @param secondFactor whether a second factor was given there, so that none is asked for here */
        record In(UUID person, boolean secondFactor) implements Outcome {}

        record Confirmed() implements Outcome {}

        record Refused(Trouble trouble) implements Outcome {}
    }

    List<IdentityProvider> listOn(Partnership partnership) {
        return Acting.system(partnership.id())
                .doing(() ->
                        providers.list().stream().filter(IdentityProvider::on).toList());
    }

    Optional<IdentityProvider> findOn(Partnership partnership, UUID id) {
        return listOn(partnership).stream()
                .filter(provider -> provider.id().equals(id))
                .findFirst();
    }

    Attempt attempt(IdentityProvider provider, String next, Optional<UUID> again) {
        return Attempt.begin(provider.id(), clock.instant(), next, again);
    }

    /** Where to send somebody; empty when the provider cannot be reached. */
    Optional<URI> begin(Partnership partnership, IdentityProvider provider, Attempt attempt) {
        try {
            return Optional.of(protocol.begin(provider, attempt, partnership.base()));
        } catch (IOException | RuntimeException e) {
            LOG.warn("Single sign-on provider {} cannot be reached: {}", provider.id(), e.getMessage());
            return Optional.empty();
        }
    }

    Outcome finish(
            Partnership partnership,
            IdentityProvider provider,
            Optional<Attempt> kept,
            Map<String, String[]> parameters) {
        if (kept.isEmpty()
                || !kept.get().provider().equals(provider.id())
                || kept.get().isOver(clock.instant())) {
            return refused(provider, Trouble.NOT_BEGUN, "no such attempt");
        }
        Attempt attempt = kept.get();
        try {
            AuthenticationResponse response = AuthenticationResponseParser.parse(
                    URI.create(provider.returnAddress(partnership.base())), lists(parameters));
            if (!attempt.state().equals(response.getState())) {
                return refused(provider, Trouble.NOT_BEGUN, "another state");
            }
            if (response.getIssuer() != null && !response.getIssuer().getValue().equals(provider.issuer())) {
                return refused(provider, Trouble.NOT_GENUINE, "another issuer");
            }
            if (!response.indicatesSuccess()) {
                return refused(
                        provider,
                        Trouble.NOT_SIGNED_IN,
                        response.toErrorResponse().getErrorObject().getCode());
            }
            String code = response.toSuccessResponse().getAuthorizationCode().getValue();
            return enter(partnership, provider, attempt, code);
        } catch (ParseException | Protocol.NotGenuine e) {
            return refused(provider, Trouble.NOT_GENUINE, e.getMessage());
        } catch (IOException e) {
            return refused(provider, Trouble.OUT_OF_REACH, e.getMessage());
        }
    }

    private Outcome enter(Partnership partnership, IdentityProvider provider, Attempt attempt, String code)
            throws IOException, Protocol.NotGenuine {
        Optional<String> secret = Acting.system(partnership.id()).doing(() -> providers.secretOf(provider.id()));
        if (secret.isEmpty()) {
            return refused(provider, Trouble.OUT_OF_REACH, "its secret was sealed under another FORELAND_SECRET");
        }
        Claimed claimed =
                Claimed.of(protocol.finish(provider, secret.get(), attempt, code, partnership.base()), provider);
        Answer answer = admission.admit(partnership, provider, claimed);
        if (answer instanceof Answer.Refused refused) {
            return refused(provider, refused.trouble(), "not admitted");
        }
        UUID person = ((Answer.In) answer).person();
        if (attempt.again().isEmpty()) {
            return new Outcome.In(person, claimed.secondFactor());
        }
        if (!attempt.again().get().equals(person)) {
            return refused(provider, Trouble.SOMEONE_ELSE, "somebody else confirmed");
        }
        boolean fresh = claimed.signedInAt()
                .filter(at -> at.isAfter(attempt.begunAt().minus(CLOCKS_APART)))
                .isPresent();
        return fresh
                ? new Outcome.Confirmed()
                : refused(provider, Trouble.NOT_FRESH, "no auth_time since it was asked");
    }

    private static Outcome refused(
            IdentityProvider provider, Trouble trouble, @org.jspecify.annotations.Nullable String why) {
        LOG.warn("Single sign-on refused, provider {}: {} ({})", provider.id(), trouble, why);
        return new Outcome.Refused(trouble);
    }

    private static Map<String, List<String>> lists(Map<String, String[]> parameters) {
        return parameters.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
    }
}
