package foreland.journal;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A thing the journal speaks of.
 *
 * @param kind module and noun, such as {@code plan.action}
 * @param id its identity, the same for life
 * @param within the noun it is part of (an action's plan), so that the whole can be read as of a date
 */
public record Noun(String kind, UUID id, @Nullable UUID within) {

    private static final Pattern KIND = Pattern.compile("[a-z]+\\.[a-z-]+");

    public Noun {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("A kind of noun is written module.noun, not: " + kind);
        }
    }

    public static Noun of(String kind, UUID id) {
        return new Noun(kind, id, null);
    }

    public static Noun within(UUID whole, String kind, UUID id) {
        return new Noun(kind, id, whole);
    }
}
