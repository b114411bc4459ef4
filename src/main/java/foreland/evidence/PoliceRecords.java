package foreland.evidence;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of police files say beyond their counts, where the rows themselves are here: which snapped place, which outcome, at what time
 * a person was stopped. Open data, the same for everyone.
 */
public interface PoliceRecords {

    /**
     * Which incidents are asked about.
     *
     * @param smallAreas codes as rows have them, of any vintage
     * @param type a crime type; null for every type
     * @param from the first month, and so on to {@code to}
     */
    record Wanted(Collection<String> smallAreas, @Nullable String type, YearMonth from, YearMonth to) {
        public Wanted {
            smallAreas = Set.copyOf(smallAreas);
        }
    }

    /**
     * Incidents of one month at one snapped place: a map point near which they happened, never the scene.
     *
     * @param longitude in degrees (WGS84), as {@code latitude}
     */
    record Snapped(double longitude, double latitude, YearMonth month, int count) {}

    /** Incidents of one month by the outcome that their own rows give; an empty category for rows that give none. */
    record LastOutcome(YearMonth month, String category, int count) {}

    /**
     * Crimes of one month by what the outcomes files say of them.
     *
     * @param month of the crime
     * @param first the month of its first outcome; null where the files have none
     * @param category the newest outcome, of several in its month the first by the alphabet; null where the files have none
     */
    record Followed(
            YearMonth month,
            @Nullable YearMonth first,
            @Nullable String category,
            int count) {}

    /**
     * Stops alike.
     *
     * @param at as the file gives it, to the minute; null where it could not be read
     * @param longitude null where the file has no place, and then latitude is null too
     * @param object what was looked for; empty where not said
     */
    record Stop(
            @Nullable LocalDateTime at,
            @Nullable Double longitude,
            @Nullable Double latitude,
            String object,
            int count) {}

    List<Snapped> snapped(Wanted wanted);

    List<LastOutcome> lastOutcomes(Wanted wanted);

    /** Only crimes that have an ID, which anti-social behaviour has not. */
    List<Followed> followed(Wanted wanted);

    /** The stops of some forces, by their names in file names. */
    List<Stop> stops(Collection<String> forces, YearMonth from, YearMonth to);
}
