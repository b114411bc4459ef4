package foreland.plan;

/** Where the wish to change a plan in force comes from. */
public enum ChangeReason {
    EMERGING_ISSUE("Significant emerging issue", "Something has come up that the plan did not foresee"),
    EXECUTIVE_GROUP("Executive Group", "The Executive Group asks for it"),
    SCRUTINY("Scrutiny", "Scrutiny members ask for it"),
    OPERATIONAL("Operational", "The work itself asks for it: a date, an owner, a figure");

    private final String label;
    private final String meaning;

    ChangeReason(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** As a page shows it. */
    public String label() {
        return label;
    }

    /** The help beside it. */
    public String meaning() {
        return meaning;
    }
}
