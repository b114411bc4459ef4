package foreland.partnership;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Where people reach an installation, as somebody types it into a form: scheme and host, such as {@code https://safer.example.gov.uk}. */
public final class PublicAddress {

    public static final String FIELD = "publicAddress";

    private PublicAddress() {}

    /** As posted, without the slash that browsers put at its end. */
    public static String posted(Map<String, String> posted) {
        return posted.getOrDefault(FIELD, "").strip().replaceAll("/+$", "");
    }

    /** What is wrong with it, and what to enter; empty when it is as it should be. */
    public static Optional<String> problem(String typed) {
        return isOne(typed)
                ? Optional.empty()
                : Optional.of(
                        "Enter where people reach this installation, such as https://safer.example.gov.uk, without a path");
    }

    private static boolean isOne(String typed) {
        try {
            URI address = URI.create(typed);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null
                    && String.valueOf(address.getRawPath()).isEmpty();
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
