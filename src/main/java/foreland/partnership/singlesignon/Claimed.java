package foreland.partnership.singlesignon;

import com.nimbusds.oauth2.sdk.id.Subject;
import com.nimbusds.openid.connect.sdk.claims.AMR;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a provider said of somebody, in an ID token that was found good.
 *
 * @param subject its unchanging name for them
 * @param email in lower case; empty unless it may speak for the address and says that it verified it
 * @param secondFactor whether they gave a second factor there
 * @param signedInAt when they last did so there; empty when the token does not say
 */
record Claimed(
        String subject,
        String name,
        Optional<String> email,
        Set<String> roleValues,
        Set<String> agencyValues,
        boolean secondFactor,
        Optional<Instant> signedInAt) {

    private static final int LONGEST_NAME = 100;
    private static final AMR SEVERAL_FACTORS = new AMR("mfa");

    static Claimed of(IDTokenClaimsSet token, IdentityProvider provider) {
        Subject subject = token.getSubject();
        Optional<String> email = address(token, provider);
        List<AMR> methods = token.getAMR();
        return new Claimed(
                subject.getValue(),
                name(token, email.orElse(subject.getValue())),
                email,
                values(token.getClaim(provider.roleClaim())),
                provider.agencyClaim() == null ? Set.of() : values(token.getClaim(provider.agencyClaim())),
                provider.asksFactor() || (methods != null && methods.contains(SEVERAL_FACTORS)),
                Optional.ofNullable(token.getAuthenticationTime()).map(Date::toInstant));
    }

    private static Optional<String> address(IDTokenClaimsSet token, IdentityProvider provider) {
        Object verified = token.getClaim("email_verified");
        boolean known = provider.ownAddresses()
                ? !"false".equals(String.valueOf(verified))
                : "true".equals(String.valueOf(verified));
        return Optional.ofNullable(token.getClaim("email"))
                .filter(String.class::isInstance)
                .map(email -> ((String) email).strip().toLowerCase(Locale.ROOT))
                .filter(email -> known && email.matches("[^\\s@]+@[^\\s@]+") && provider.speaksFor(email));
    }

    private static String name(IDTokenClaimsSet token, String otherwise) {
        Object name = token.getClaim("name");
        String said = name instanceof String text && !text.isBlank() ? text.strip() : otherwise;
        return said.length() > LONGEST_NAME ? said.substring(0, LONGEST_NAME) : said;
    }

    private static Set<String> values(@Nullable Object claim) {
        Set<String> values = new LinkedHashSet<>();
        if (claim instanceof Collection<?> several) {
            several.forEach(one -> values.add(String.valueOf(one)));
        } else if (claim != null) {
            values.add(String.valueOf(claim));
        }
        return values;
    }
}
