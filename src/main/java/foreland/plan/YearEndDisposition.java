package foreland.plan;

/** What becomes of an action at the end of its year; each action has exactly one. */
public enum YearEndDisposition {
    /** Done, with evidence. */
    COMPLETED("completed"),
    /** Due by 31 March; used before then only. */
    ONGOING_TO_YEAR_END("ongoing to the year end"),
    /** The same action goes on in the next year. */
    CARRIED_FORWARD("carried forward"),
    /** Leaves the plan; the lead agency goes on with it. */
    ABSORBED_BAU("absorbed into day-to-day work"),
    /** An assessment says that more is needed. */
    NEEDS_FURTHER_WORK("needs further work"),
    /** Merged into another action. */
    REPLACED("replaced"),
    /** Stopped, with a reason. */
    WITHDRAWN("withdrawn");

    private final String label;

    YearEndDisposition(String label) {
        this.label = label;
    }

    /** As a page shows it. */
    public String label() {
        return label;
    }
}
