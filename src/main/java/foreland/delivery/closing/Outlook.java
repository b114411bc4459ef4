package foreland.delivery.closing;

import foreland.plan.YearEndDisposition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What would become of each action by the year's end, as it was thought on a day; never changed.
 *
 * @param number counts the outlooks of its year from 1
 * @param asAt the day whose view it is
 * @param issued when it was issued
 */
record Outlook(int number, LocalDate asAt, Instant issued, List<Entry> entries) {

    Outlook {
        entries = List.copyOf(entries);
    }

    /**
     * An action as it stood then.
     *
     * @param kind empty when nothing had been said of it
     */
    record Entry(
            String reference,
            String title,
            @Nullable String focus,
            @Nullable String lead,
            @Nullable YearEndDisposition kind,
            String words) {}

    Tally tally() {
        return Tally.of(
                entries.stream().map(entry -> Optional.ofNullable(entry.kind())).toList());
    }
}
