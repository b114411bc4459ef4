package foreland.assessment.draft;

import java.util.Locale;

/** Names of crime types in addresses. */
final class Slugs {

    private Slugs() {}

    static String of(String type) {
        String slug = type.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-$", "");
        return slug.length() > 40 ? slug.substring(0, 40) : slug;
    }
}
