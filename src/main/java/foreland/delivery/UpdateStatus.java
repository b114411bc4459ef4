package foreland.delivery;

/** How far an update on one action and quarter has come. */
public enum UpdateStatus {
    /** Nobody has written anything yet. */
    NOT_STARTED("Not started"),
    /** Being written by the lead agency. */
    DRAFT("Draft"),
    /** Waits for a coordinator to accept or return it. */
    SUBMITTED("Submitted"),
    /** Back with the agency, with a question. */
    RETURNED("Returned"),
    /** Accepted by a coordinator, and locked. */
    ACCEPTED("Accepted"),
    /** None is owed: the action had not begun by then, or was accepted as complete before. */
    NOT_OWED("None needed");

    private final String label;

    UpdateStatus(String label) {
        this.label = label;
    }

    /** As a page shows it. */
    public String label() {
        return label;
    }

    /** Whether the agency has something to do. */
    public boolean isWithTheAgency() {
        return this == NOT_STARTED || this == DRAFT || this == RETURNED;
    }
}
