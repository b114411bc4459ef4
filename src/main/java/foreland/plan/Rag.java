package foreland.plan;

/**
 * How confident the lead agency is that an action will get where it should: a forward look, not a verdict on the past. The
 * meanings are Foreland's default; partnerships word them differently.
 */
public enum Rag {
    GREEN("Green", "expected to deliver what is required"),
    AMBER("Amber", "will deliver a significant part, or there are risks to it"),
    RED("Red", "will not deliver without help or a change"),
    BLUE("Blue", "complete"),
    GREY("Grey", "not started, and not yet due to");

    private final String label;
    private final String meaning;

    Rag(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** The colour by name: colour is never shown alone. */
    public String label() {
        return label;
    }

    /** What the colour says, for the text beside it. */
    public String meaning() {
        return meaning;
    }

    /** Whether the Executive Group should look at it first. */
    public boolean isOffTrack() {
        return this == AMBER || this == RED;
    }
}
