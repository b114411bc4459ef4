package foreland.partnership;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;

/**
 * How somebody comes in: first halfway, when the password was right and the second factor is still to come, then all the way.
 * Each step begins a session of its own; whoever is halfway is still the public to every page.
 */
public interface WayIn {

    /** Notes that the password was right; for ten minutes. */
    void halfway(UUID person, String next, HttpServletRequest request);

    /** Who is halfway in; empty for everyone else. */
    Optional<UUID> findHalfway(HttpServletRequest request);

    /** Signs a person in, in a new session, and forgets their failures. Returns the address within the partnership to go to. */
    String complete(UUID person, HttpServletRequest request, HttpServletResponse response);

    /** Notes that whoever is signed in has just proved again that it is they. */
    void confirm(HttpServletRequest request);

    /** The address if it lies within the partnership, otherwise the desk: no way in leads elsewhere. */
    String inside(String next);
}
