package foreland.partnership;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone who works in the partnership.
 *
 * @param email address in lower case; empty when not known. With an account, it is what they sign in with
 * @param version counts the changes, so that two editors cannot overwrite one another
 */
public record Person(UUID id, String name, @Nullable String email, int version) {

    public Person {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A person needs a name");
        }
    }

    /** A person without a name or address any more: everything personal was destroyed at their request. */
    public boolean erased() {
        return name.equals(foreland.journal.Personal.ERASED);
    }
}
