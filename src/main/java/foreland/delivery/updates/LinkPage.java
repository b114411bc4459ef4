package foreland.delivery.updates;

import java.time.Instant;

/** A link that was just made, shown once. */
record LinkPage(Subject subject, String email, String link, Instant expires) {

    String until() {
        return UpdateWords.day(expires) + " at " + UpdateWords.time(expires);
    }
}
