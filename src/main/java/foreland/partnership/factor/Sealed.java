package foreland.partnership.factor;

import foreland.house.HouseSecret;
import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Secrets of second factors as the database keeps them: sealed or hashed under the installation's secret, each for its person,
 * so that a row copied to another person opens nothing.
 */
@Component
class Sealed {

    private final HouseSecret secret;

    Sealed(HouseSecret secret) {
        this.secret = secret;
    }

    byte[] seal(UUID person, byte[] key) {
        return secret.seal("authenticator of " + person, Base64.getEncoder().encodeToString(key));
    }

    /** @throws IllegalStateException when it was sealed for another person, or under another secret */
    byte[] open(UUID person, byte[] kept) {
        return secret.open("authenticator of " + person, kept)
                .map(Base64.getDecoder()::decode)
                .orElseThrow(() -> new IllegalStateException("The key of an authenticator app cannot be read."
                        + " The installation's secret is not the one it was sealed under"));
    }

    byte[] hash(UUID person, String recoveryCode) {
        return secret.sign("recovery code of " + person, recoveryCode);
    }
}
