package foreland.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value that says something of a person, such as a name or an e-mail address. In the journal it is kept encrypted under
 * that person's own key, which can be destroyed.
 *
 * @param of the person it says something of
 */
public record Personal(UUID of, @Nullable String value) {

    /** Shown in place of a value whose key was destroyed. */
    public static final String ERASED = "(erased)";

    /** Never the value: this may end up in a log. */
    @Override
    public String toString() {
        return "Personal[of=" + of + "]";
    }
}
