package foreland.evidence;

/**
 * That an area lies in another, or was replaced by it.
 *
 * @param from code of the smaller area, or of the older one
 * @param to code of the area it lies in or became
 * @param kind how they belong together
 * @param year of the lookup that says so
 */
public record AreaLink(String from, String to, Kind kind, int year) {

    /** How two areas belong together. */
    public enum Kind {
        /** Lies within, by best fit. */
        WITHIN,
        /** The same place under the new codes, unchanged. */
        UNCHANGED,
        /** The old area was split; the new one is a part of it. */
        SPLIT,
        /** Several old areas were merged into the new one. */
        MERGED,
        /** Redrawn in a way that fits neither. */
        IRREGULAR
    }
}
