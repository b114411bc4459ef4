package foreland.delivery.updates;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link that was made to one update, as coordinators see it: never with its secret. */
record MadeLink(
        UUID id,
        String email,
        Instant made,
        Instant expires,
        @Nullable Instant started,
        @Nullable Instant used,
        @Nullable Instant revoked) {

    boolean isOpen(Instant now) {
        return used == null && revoked == null && expires.isAfter(now);
    }

    /** How it stands, in words. */
    String state(Instant now) {
        if (used != null) {
            return "Used up on " + UpdateWords.day(used);
        }
        if (revoked != null) {
            return "Revoked on " + UpdateWords.day(revoked);
        }
        if (!isOpen(now)) {
            return "Expired on " + UpdateWords.day(expires);
        }
        String until = ", open until " + UpdateWords.day(expires) + " at " + UpdateWords.time(expires);
        return (started == null ? "Not opened yet" : "Started on " + UpdateWords.day(started)) + until;
    }
}
