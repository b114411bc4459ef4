package foreland.partnership.singlesignon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.AuthorizedParty;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** OpenID Connect with a provider: the authorization code flow with PKCE, state and nonce, and the proof of the ID token. */
@Component
class Protocol {

    /** Signatures by a key of the provider's that we know only the public half of; never a shared secret, never none. */
    private static final Set<JWSAlgorithm> SIGNATURES = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private static final int CLOCKS_DIFFER_BY_SECONDS = 60;

    private final Calls calls;

    Protocol(Calls calls) {
        this.calls = calls;
    }

    /** What a provider sent back was not what it should be. */
    static final class NotGenuine extends Exception {

        private static final long serialVersionUID = 1;

        NotGenuine(String reason) {
            super(reason);
        }
    }

    /** Its description of itself, which has to name the very issuer that was asked. */
    OIDCProviderMetadata describe(String issuer) throws IOException {
        try {
            String address = issuer.replaceAll("/+$", "") + "/.well-known/openid-configuration";
            OIDCProviderMetadata described = OIDCProviderMetadata.parse(calls.get(URI.create(address)));
            if (!described.getIssuer().getValue().equals(issuer)) {
                throw new IOException("It calls itself " + described.getIssuer());
            }
            return described;
        } catch (ParseException e) {
            throw new IOException("Its description cannot be read: " + e.getMessage(), e);
        }
    }

    /** Where to send somebody. Whoever only confirms has to give their password there again, whatever session they have. */
    URI begin(IdentityProvider provider, Attempt attempt, String base) throws IOException {
        AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(
                        new ResponseType(ResponseType.Value.CODE),
                        new Scope("openid", "email", "profile"),
                        new ClientID(provider.clientId()),
                        URI.create(provider.returnAddress(base)))
                .endpointURI(describe(provider.issuer()).getAuthorizationEndpointURI())
                .state(attempt.state())
                .nonce(attempt.nonce())
                .codeChallenge(attempt.verifier(), CodeChallengeMethod.S256);
        if (attempt.again().isPresent()) {
            request.prompt(new Prompt(Prompt.Type.LOGIN)).maxAge(0);
        }
        return request.build().toURI();
    }

    /** Fetches the ID token that a code stands for, and proves it. */
    IDTokenClaimsSet finish(IdentityProvider provider, String secret, Attempt attempt, String code, String base)
            throws IOException, NotGenuine {
        OIDCProviderMetadata described = describe(provider.issuer());
        TokenRequest request = new TokenRequest.Builder(
                        described.getTokenEndpointURI(),
                        authentication(described, provider.clientId(), secret),
                        new AuthorizationCodeGrant(
                                new AuthorizationCode(code),
                                URI.create(provider.returnAddress(base)),
                                attempt.verifier()))
                .build();
        try {
            var answer = OIDCTokenResponse.parse(calls.send(request.toHTTPRequest()));
            JWKSet keys = JWKSet.parse(calls.get(described.getJWKSetURI()));
            return prove(provider, answer.getOIDCTokens().getIDToken(), keys, attempt);
        } catch (ParseException | java.text.ParseException e) {
            throw new NotGenuine("The answer cannot be read: " + e.getMessage());
        }
    }

    /** From this issuer, for us, of now, answering this very attempt, and signed by a key that the issuer publishes. */
    static IDTokenClaimsSet prove(IdentityProvider provider, JWT token, JWKSet keys, Attempt attempt)
            throws NotGenuine {
        IDTokenValidator validator = new IDTokenValidator(
                new Issuer(provider.issuer()),
                new ClientID(provider.clientId()),
                new JWSVerificationKeySelector<>(SIGNATURES, new ImmutableJWKSet<>(keys)),
                null);
        validator.setMaxClockSkew(CLOCKS_DIFFER_BY_SECONDS);
        try {
            IDTokenClaimsSet proven = validator.validate(token, attempt.nonce());
            AuthorizedParty asked = proven.getAuthorizedParty();
            if (asked != null && !asked.getValue().equals(provider.clientId())) {
                throw new NotGenuine("It was another that asked for it");
            }
            return proven;
        } catch (BadJOSEException | JOSEException e) {
            throw new NotGenuine(String.valueOf(e.getMessage()));
        }
    }

    private static ClientAuthentication authentication(OIDCProviderMetadata described, String clientId, String secret) {
        List<ClientAuthenticationMethod> methods = described.getTokenEndpointAuthMethods();
        boolean basic = methods == null || methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return basic
                ? new ClientSecretBasic(new ClientID(clientId), new Secret(secret))
                : new ClientSecretPost(new ClientID(clientId), new Secret(secret));
    }
}
