package foreland.partnership.agencies;

import foreland.partnership.LondonDay;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An area that the partnership covers, or covered.
 *
 * @param code the nine-character code of the Office for National Statistics
 */
record CoveredArea(
        String code, String name, LocalDate from, @Nullable LocalDate to) {

    String words() {
        String until = to == null ? "" : " until " + LondonDay.words(to);
        return name + " (" + code + "), from " + LondonDay.words(from) + until;
    }
}
