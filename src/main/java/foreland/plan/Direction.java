package foreland.plan;

/** Which way a measure is meant to go. */
public enum Direction {
    /** Up. */
    INCREASE("increase"),
    /** Down. */
    REDUCE("reduce"),
    /** Stay. */
    MAINTAIN("maintain");

    private final String label;

    Direction(String label) {
        this.label = label;
    }

    /** As a page shows it. */
    public String label() {
        return label;
    }
}
