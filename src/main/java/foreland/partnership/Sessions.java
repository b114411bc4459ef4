package foreland.partnership;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The open sessions of people, on all nodes. */
public interface Sessions {

    /**
     * One of somebody's sessions.
     *
     * @param handle names it on a page; the session's own number is a secret
     * @param browser in words, such as "Firefox on Windows"
     * @param current whether it is the one that asks
     */
    record OpenSession(String handle, String browser, Instant began, Instant lastUsed, boolean current) {}

    /** All of a person's, the newest used first. @param current the number of the session that asks */
    List<OpenSession> listOf(UUID person, String current);

    /** Ends one of a person's, if it is theirs. */
    void end(UUID person, String handle);

    /** Ends all of a person's but one. */
    void endOthers(UUID person, String current);
}
