package foreland.partnership;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** A name as it stands in an address: lower-case letters, digits and single hyphens. */
public final class Slug {

    private Slug() {}

    /** "Kent Fire & Rescue Service" becomes {@code kent-fire-and-rescue-service}. */
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("&", " and ")
                .replaceAll("['’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = plain.length() > 60 ? plain.substring(0, 60).replaceAll("-$", "") : plain;
        return cut.isEmpty() ? "unnamed" : cut;
    }

    /** The slug itself, or the first of {@code slug-2}, {@code slug-3}… that is not taken. */
    public static String free(String slug, Collection<String> taken) {
        String candidate = slug;
        for (int n = 2; taken.contains(candidate); n++) {
            candidate = slug + "-" + n;
        }
        return candidate;
    }
}
