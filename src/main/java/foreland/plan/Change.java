package foreland.plan;

import org.jspecify.annotations.Nullable;

/**
 * One difference between two plans.
 *
 * @param kind added, changed or removed
 * @param noun what differs, such as {@code action T1-03 of 2017-18}
 * @param field which field of it, for a change
 * @param from what it said, all of it when it is removed; {@code null} when it said nothing
 * @param to what it says now, all of it when it is added; {@code null} when it says nothing
 */
public record Change(
        Kind kind,
        String noun,
        @Nullable String field,
        @Nullable String from,
        @Nullable String to) {

    /** What happened. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** The difference in a plain sentence. */
    public String sentence() {
        String capital = Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
        return switch (kind) {
            case ADDED -> capital + " is added.";
            case REMOVED -> capital + " is removed.";
            case CHANGED -> "%s: %s changes from %s to %s.".formatted(capital, field, quoted(from), quoted(to));
        };
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "nothing" : "'" + text + "'";
    }
}
