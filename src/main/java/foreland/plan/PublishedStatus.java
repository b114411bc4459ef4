package foreland.plan;

/** What a published document says became of an action. */
public enum PublishedStatus {
    /** Reported as completed. */
    COMPLETED("completed"),
    /** Reported as under way. */
    ONGOING("ongoing"),
    /** Goes on in the next year. */
    CARRIED_OVER("carried over"),
    /** Became ordinary work of the lead agency. */
    ABSORBED_BAU("now day-to-day work"),
    /** Looked into, and found to need more. */
    FURTHER_WORK_IDENTIFIED("needs further work"),
    /** Reported as not begun. */
    NOT_STARTED("not started"),
    /** Reported as done; its formal status is not known. */
    DELIVERED("delivered"),
    /** The source does not say. */
    UNKNOWN("not known");

    private final String label;

    PublishedStatus(String label) {
        this.label = label;
    }

    /** As a page shows it. */
    public String label() {
        return label;
    }
}
