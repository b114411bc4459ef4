package foreland.delivery.updates;

import foreland.delivery.Round;
import foreland.plan.Describes;
import foreland.plan.Figures;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure of an accepted update that the public does not see yet.
 *
 * @param own whether the reader gave it, so that someone else must release it
 */
record Unreleased(
        UUID update,
        int position,
        Round round,
        String reference,
        String agency,
        String title,
        @Nullable String unit,
        BigDecimal value,
        LocalDate asOf,
        @Nullable Describes describes,
        @Nullable String note,
        Instant accepted,
        boolean own) {

    /** What the form posts for it. */
    String key() {
        return update + ":" + position;
    }

    String words() {
        String figure = Figures.plain(value) + (unit == null ? "" : unit.equals("%") ? "%" : " " + unit);
        return reference + ", " + title + ": " + figure;
    }

    /** What one must know before one lets the public see it: what it describes, and how fresh it is. */
    String about(LocalDate today) {
        String whom = describes == null ? "the plan does not say whom it describes" : "describes " + describes.label();
        return round.title() + ", given by " + agency + ". As of " + UpdateWords.day(asOf) + ", "
                + ChronoUnit.DAYS.between(asOf, today) + " days ago; " + whom + (note == null ? "" : ". Note: " + note)
                + ". Accepted on " + UpdateWords.day(accepted);
    }
}
