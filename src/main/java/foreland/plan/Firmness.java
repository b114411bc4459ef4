package foreland.plan;

/** Whether an action is settled: plans are written before the year's budgets are. */
public enum Firmness {
    /** Settled. */
    FIRM("firm"),
    /** May change once budgets and resources are final. */
    PROVISIONAL("provisional"),
    /** The source does not say. */
    UNKNOWN("not known");

    private final String label;

    Firmness(String label) {
        this.label = label;
    }

    /** As a page shows it. */
    public String label() {
        return label;
    }
}
