package foreland.govuk;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ties a field to its hint and its error for a screen reader. */
final class Described {

    private Described() {}

    /** The value of {@code aria-describedby}, or null (then jte leaves the attribute out). */
    @Nullable
    static String by(String id, @Nullable String hint, @Nullable String error) {
        return by(id, hint, error, null);
    }

    /** As above, with one more id in front, such as that of a character count. */
    @Nullable
    static String by(String id, @Nullable String hint, @Nullable String error, @Nullable String first) {
        var ids = Stream.of(
                        first == null ? "" : first,
                        hint == null ? "" : id + "-hint",
                        error == null ? "" : id + "-error")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
