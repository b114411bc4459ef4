package foreland.journal;

import java.nio.charset.StandardCharsets;
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

    /** The one part of its kind that a whole has, such as a person's account; its identity follows from theirs. */
    public static Noun onlyPart(UUID whole, String kind) {
        UUID id = UUID.nameUUIDFromBytes((kind + " of " + whole).getBytes(StandardCharsets.UTF_8));
        return new Noun(kind, id, whole);
    }

    public static Noun within(UUID whole, String kind, UUID id) {
        return new Noun(kind, id, whole);
    }
}
