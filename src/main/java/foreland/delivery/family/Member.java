package foreland.delivery.family;

import foreland.calendar.FinancialYear;
import foreland.plan.YearEndDisposition;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An action of one year as a member of its family.
 *
 * @param end what became of it, as far as it is known
 * @param baselines where its measures start from; empty when none has a baseline
 * @param continues the earlier action that it goes on with
 * @param replacedBy the action that it was merged into
 */
record Member(
        Key key,
        String title,
        @Nullable String lead,
        @Nullable YearEndDisposition end,
        @Nullable String baselines,
        @Nullable Key continues,
        @Nullable Key replacedBy) {

    /** Which action: of which plan, in which year. */
    record Key(String plan, FinancialYear year, String reference) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::year).thenComparing(Key::plan).thenComparing(Key::reference);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }

        /** Such as "T1-03 of 2017-18". */
        String words() {
            return reference + " of " + year;
        }
    }

    Optional<Key> parent() {
        return Optional.ofNullable(continues);
    }
}
