package foreland.plan;

/** What a measure says something about. */
public enum Describes {
    /** How people in the area fare; no one agency controls it. */
    POPULATION("the population"),
    /** How well an agency does its work. */
    AGENCY_PERFORMANCE("agency performance");

    private final String label;

    Describes(String label) {
        this.label = label;
    }

    /** As a page shows it. */
    public String label() {
        return label;
    }
}
