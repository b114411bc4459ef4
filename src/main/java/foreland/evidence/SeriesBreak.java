package foreland.evidence;

import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A change in recording or in categories, from a month on: figures from then cannot be compared with earlier ones.
 *
 * @param from the first month of the new practice
 * @param force whose recording changed, as in file names; null for all
 * @param crimeTypes which of them; empty for all
 * @param what what changed, in a sentence
 * @param source where that is said
 */
public record SeriesBreak(YearMonth from, @Nullable String force, Set<String> crimeTypes, String what, String source) {

    public SeriesBreak {
        crimeTypes = Set.copyOf(crimeTypes);
    }

    /** Whether a series of a force and a crime type, of the months given, is split by it. */
    public boolean splits(String ofForce, String crimeType, YearMonth first, YearMonth last) {
        return (force == null || force.equals(ofForce))
                && (crimeTypes.isEmpty() || crimeTypes.contains(crimeType))
                && first.isBefore(from)
                && !last.isBefore(from);
    }
}
