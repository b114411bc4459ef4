package foreland.partnership.singlesignon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is held against an ID token, and where a provider may be called. */
class ProtocolTest {

    private static final String ISSUER = "https://login.northmere.example/council";
    private static final IdentityProvider PROVIDER = new IdentityProvider(
            UUID.randomUUID(),
            "Northmere Council",
            ISSUER,
            "foreland",
            "https://safer.northmere.example",
            List.of("northmere.example"),
            "groups",
            null,
            false,
            false,
            true,
            1);

    private static RSAKey key;
    private static RSAKey foreign;

    private final Attempt attempt = Attempt.begin(PROVIDER.id(), Instant.now(), "/desk", Optional.empty());

    @BeforeAll
    static void makeKeys() throws Exception {
        key = new RSAKeyGenerator(2048).keyID("one").generate();
        foreign = new RSAKeyGenerator(2048).keyID("one").generate();
    }

    @Test
    void a_token_of_the_issuer_for_us_of_now_and_of_this_attempt_is_good() throws Exception {
        assertThat(prove(signed(key, claims -> claims)).getSubject().getValue()).isEqualTo("carla");
    }

    @Test
    void every_other_token_is_not() throws Exception {
        Date past = Date.from(Instant.now().minusSeconds(600));
        refused("another's key", signed(foreign, claims -> claims));
        refused("another issuer", signed(key, claims -> claims.issuer("https://evil.example")));
        refused("for another", signed(key, claims -> claims.audience("another")));
        refused(
                "for several, and we were not the one who asked",
                signed(
                        key,
                        claims ->
                                claims.audience(List.of("foreland", "another")).claim("azp", "another")));
        refused("expired", signed(key, claims -> claims.expirationTime(past)));
        refused(
                "of the future",
                signed(key, claims -> claims.issueTime(Date.from(Instant.now().plusSeconds(600)))));
        refused("of another attempt", signed(key, claims -> claims.claim("nonce", "another")));
        refused("of no attempt", signed(key, claims -> claims.claim("nonce", null)));
        refused("of nobody", signed(key, claims -> claims.subject(null)));
        refused("not signed", new PlainJWT(claims().build()));
        SignedJWT byPublicKey = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims().build());
        byPublicKey.sign(new MACSigner(key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));
        refused("signed with what everybody knows", byPublicKey);
    }

    @Test
    void a_provider_inside_the_network_is_called_only_where_the_operator_allows_it() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            boolean there = exchange.getRequestURI().getPath().equals("/there");
            if (!there) {
                exchange.getResponseHeaders().add("Location", "/there");
            }
            exchange.sendResponseHeaders(there ? 200 : 302, -1);
            exchange.close();
        });
        server.start();
        try {
            URI there = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/there");
            assertThatThrownBy(() -> new Calls(false).get(there)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> new Calls(false).get(URI.create("https://10.0.0.7/")))
                    .hasMessageContaining("inside a network");
            assertThat(asked.get()).isZero();
            assertThat(new Calls(true).get(there)).isNullOrEmpty();
            assertThatThrownBy(() -> new Calls(true).get(there.resolve("/elsewhere")))
                    .hasMessageContaining("302");
            assertThat(asked.get()).as("a redirect is not followed").isEqualTo(2);
        } finally {
            server.stop(0);
        }
    }

    private void refused(String what, JWT token) {
        assertThatThrownBy(() -> prove(token)).as(what).isInstanceOf(Protocol.NotGenuine.class);
    }

    private com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet prove(JWT token) throws Exception {
        // As it travels: in letters.
        JWT read = com.nimbusds.jwt.JWTParser.parse(token.serialize());
        return Protocol.prove(PROVIDER, read, new JWKSet(key.toPublicJWK()), attempt);
    }

    private SignedJWT signed(RSAKey with, UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(),
                change.apply(claims()).build());
        token.sign(new RSASSASigner(with));
        return token;
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("foreland")
                .subject("carla")
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("nonce", attempt.nonce().getValue());
    }
}
