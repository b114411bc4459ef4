package foreland.partnership.reminders;

import foreland.govuk.Choice;
import foreland.partnership.LondonDay;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How someone is reminded, and their calendar's address.
 *
 * @param mail whether there is a mail server
 * @param email where mails go; null when no address is known
 * @param feed since when there is a calendar address
 * @param made the address just made, shown this once
 */
record MailAndCalendarPage(
        boolean mail,
        @Nullable String email,
        Rhythm rhythm,
        Optional<Instant> feed,
        @Nullable String made) {

    static final String PATH = "/desk/partnership/reminders";

    List<Choice> rhythms() {
        return java.util.Arrays.stream(Rhythm.values())
                .map(one -> new Choice(one.name(), one.title(), one.about()))
                .toList();
    }

    String feedSince() {
        return feed.map(LondonDay::words).orElse("");
    }
}
