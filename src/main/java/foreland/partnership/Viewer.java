package foreland.partnership;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever is looking at a page: a member of the public, or a signed-in person with what they may do in this partnership.
 *
 * @param person who; empty for the public
 * @param name shown in the corner of the page
 * @param roles titles of their roles here, as of today
 * @param agencies the agencies they act for here
 * @param rights codes such as {@code plan.edit}; read afresh for every request
 */
public record Viewer(
        Partnership partnership,
        @Nullable UUID person,
        @Nullable String name,
        List<String> roles,
        Set<UUID> agencies,
        Set<String> rights,
        boolean member) {

    /** The request attribute that holds it. */
    public static final String REQUEST = "foreland.viewer";

    public static Viewer ofThePublic(Partnership partnership) {
        return new Viewer(partnership, null, null, List.of(), Set.of(), Set.of(), false);
    }

    public boolean signedIn() {
        return person != null;
    }

    public boolean may(String right) {
        return rights.contains(right);
    }

    public boolean actsFor(@Nullable UUID agency) {
        return agency != null && agencies.contains(agency);
    }
}
