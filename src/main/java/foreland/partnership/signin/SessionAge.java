package foreland.partnership.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;

/**
 * How old a session is. Half an hour without a page ends one (see application.properties); twelve hours end it whatever happens.
 * Times are those that the sessions' store noted itself.
 */
final class SessionAge {

    static final Duration LONGEST = Duration.ofHours(12);
    /** How long signing in, or giving the password again, opens dangerous acts. */
    static final Duration RECENT = Duration.ofMinutes(10);
    /** When somebody last proved who they are, in milliseconds. */
    static final String CONFIRMED = "foreland.confirmed";

    private SessionAge() {}

    static boolean isOver(HttpSession session) {
        return session.getLastAccessedTime() - session.getCreationTime() > LONGEST.toMillis();
    }

    static boolean isConfirmed(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && session.getAttribute(CONFIRMED) instanceof Long at
                && session.getLastAccessedTime() - at <= RECENT.toMillis();
    }

    static void confirm(HttpSession session) {
        session.setAttribute(CONFIRMED, session.getLastAccessedTime());
    }

    /** When it ends if no other page is opened. */
    static Instant endOf(HttpSession session) {
        Instant idle =
                Instant.ofEpochMilli(session.getLastAccessedTime()).plusSeconds(session.getMaxInactiveInterval());
        Instant atTheLatest = Instant.ofEpochMilli(session.getCreationTime()).plus(LONGEST);
        return idle.isBefore(atTheLatest) ? idle : atTheLatest;
    }
}
