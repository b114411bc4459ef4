package foreland.partnership.singlesignon;

import foreland.govuk.Problems;
import foreland.partnership.Destinations;
import foreland.partnership.PublicAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A provider as typed.
 *
 * @param secret never shown again: left empty, the one that is kept stays
 * @param domains separated by commas or spaces
 */
record ProviderForm(
        String name,
        String issuer,
        String clientId,
        String secret,
        String publicAddress,
        String domains,
        String roleClaim,
        String agencyClaim,
        boolean ownAddresses,
        boolean asksFactor,
        int version) {

    static final String OWN_ADDRESSES = "own-addresses";
    static final String ASKS_FACTOR = "asks-factor";

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST = 200;
    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");
    private static final Pattern CLAIM = Pattern.compile("[!-~]{1,200}");

    static ProviderForm empty(String publicAddress) {
        return new ProviderForm("", "", "", "", publicAddress, "", "groups", "", false, false, 0);
    }

    static ProviderForm of(IdentityProvider provider) {
        return new ProviderForm(
                provider.name(),
                provider.issuer(),
                provider.clientId(),
                "",
                provider.publicAddress(),
                String.join(", ", provider.domains()),
                provider.roleClaim(),
                provider.agencyClaim() == null ? "" : provider.agencyClaim(),
                provider.ownAddresses(),
                provider.asksFactor(),
                provider.version());
    }

    static ProviderForm posted(Map<String, String> posted, List<String> options, int version) {
        return new ProviderForm(
                typed(posted, "name"),
                typed(posted, "issuer"),
                typed(posted, "clientId"),
                typed(posted, "secret"),
                PublicAddress.posted(posted),
                typed(posted, "domains").toLowerCase(Locale.ROOT),
                typed(posted, "roleClaim"),
                typed(posted, "agencyClaim"),
                options.contains(OWN_ADDRESSES),
                options.contains(ASKS_FACTOR),
                version);
    }

    /** The boxes that are ticked. */
    List<String> options() {
        return Stream.of(ownAddresses ? OWN_ADDRESSES : "", asksFactor ? ASKS_FACTOR : "")
                .filter(option -> !option.isEmpty())
                .toList();
    }

    private static String typed(Map<String, String> posted, String name) {
        return posted.getOrDefault(name, "").strip();
    }

    /** @param before what is kept; empty when it is added */
    Problems problems(Destinations destinations, Optional<IdentityProvider> before) {
        Problems problems = Problems.none();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems = problems.and("name", "Enter the organisation's name in 60 characters or fewer");
        }
        Optional<String> issuerProblem = destinations.problem(issuer);
        if (issuerProblem.isPresent()) {
            problems = problems.and("issuer", issuerProblem.get());
        }
        if (clientId.isEmpty() || clientId.length() > LONGEST) {
            problems = problems.and("clientId", "Enter the client ID that the provider gave this installation");
        }
        if (secret.isEmpty() && !keepsSecret(before)) {
            problems = problems.and("secret", "Enter the secret that belongs to this issuer and client ID");
        }
        Optional<String> addressProblem = PublicAddress.problem(publicAddress);
        if (addressProblem.isPresent()) {
            problems = problems.and(PublicAddress.FIELD, addressProblem.get());
        }
        if (domainList().isEmpty()
                || !domainList().stream()
                        .allMatch(domain -> DOMAIN.matcher(domain).matches())) {
            problems = problems.and("domains", "Enter what stands after the @, such as northmere.gov.uk");
        }
        if (!CLAIM.matcher(roleClaim).matches()) {
            problems = problems.and(
                    "roleClaim", "Enter the name of the claim that says what somebody does, such as groups");
        }
        if (!agencyClaim.isEmpty() && !CLAIM.matcher(agencyClaim).matches()) {
            problems = problems.and("agencyClaim", "Enter the name of a claim, without spaces, or leave this empty");
        }
        return problems;
    }

    /** A secret that was meant for one provider and client is not sent to another. */
    private boolean keepsSecret(Optional<IdentityProvider> before) {
        return before.filter(
                        kept -> kept.issuer().equals(issuer) && kept.clientId().equals(clientId))
                .isPresent();
    }

    /** What it describes; wants a form without problems. */
    IdentityProvider toProvider(UUID id, boolean on) {
        return new IdentityProvider(
                id,
                name,
                issuer,
                clientId,
                publicAddress,
                domainList(),
                roleClaim,
                agencyClaim.isEmpty() ? null : agencyClaim,
                ownAddresses,
                asksFactor,
                on,
                version);
    }

    private List<String> domainList() {
        return Arrays.stream(domains.split("[\\s,;]+"))
                .map(domain -> domain.startsWith("@") ? domain.substring(1) : domain)
                .filter(domain -> !domain.isEmpty())
                .distinct()
                .toList();
    }
}
