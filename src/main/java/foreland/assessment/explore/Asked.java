package foreland.assessment.explore;

import org.jspecify.annotations.Nullable;

/**
 * What an address asks about, as it was typed; {@link Counted.Now#question} makes it whole.
 *
 * @param area a name or a code; null for the partnership's own
 * @param type of crime; null for all
 * @param to the last month of the year, such as 2025-03; null for the newest
 */
record Asked(
        @Nullable String area,
        @Nullable String type,
        @Nullable String to) {

    /** The area as typed, for the page that says that there is none; empty when none was named. */
    String areaAsTyped() {
        return area == null ? "" : area;
    }

    Asked ofAllTypes() {
        return new Asked(area, null, to);
    }
}
