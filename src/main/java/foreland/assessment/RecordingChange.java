package foreland.assessment;

import java.time.YearMonth;

/**
 * From some month on, a force recorded more, or less, of a crime type everywhere: a change of practice rather than of crime, most likely.
 *
 * @param force as in file names
 * @param from the first month of the new level
 * @param factor the new level over the old one, other types of the force and other forces taken into account
 * @param t how clear the step is: its height over the uncertainty of both levels
 */
public record RecordingChange(String force, String crimeType, YearMonth from, double factor, double t) {

    /** Whether the two years of a comparison lie on both sides of it, in part at least. */
    public boolean touches(YearPair years) {
        return from.isAfter(years.earlierFrom()) && !from.isAfter(years.to());
    }
}
