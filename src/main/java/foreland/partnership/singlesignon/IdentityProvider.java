package foreland.partnership.singlesignon;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation whose people sign in with their own accounts.
 *
 * @param name on the button of the sign-in page, such as "Northmere Council"
 * @param issuer its address as OpenID Connect names it; its discovery document lies under it
 * @param publicAddress where people reach this installation, so that a foreign Host header leads no answer astray
 * @param domains the part after the @ of the e-mail addresses that it may speak for, in lower case
 * @param roleClaim the claim of the ID token that says what somebody does there, such as {@code groups}
 * @param agencyClaim the claim that says for whom; null when the organisation is one agency
 * @param ownAddresses whether an address is taken although the token does not say that it was verified
 * @param asksFactor whether it asks everybody for a second factor itself
 */
record IdentityProvider(
        UUID id,
        String name,
        String issuer,
        String clientId,
        String publicAddress,
        List<String> domains,
        String roleClaim,
        @Nullable String agencyClaim,
        boolean ownAddresses,
        boolean asksFactor,
        boolean on,
        int version) {

    static final String SIGN_IN = "/sign-in/single-sign-on/";

    /** Where it sends people back to: this very address has to be registered with it. */
    String returnAddress(String base) {
        return publicAddress + base + SIGN_IN + id + "/back";
    }

    boolean speaksFor(String email) {
        String domain = email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return domains.contains(domain);
    }
}
