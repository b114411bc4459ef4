package foreland.plan;

/** Where a change request stands. */
public enum ChangeStatus {
    /** Being written; edits join it. */
    DRAFT("draft"),
    /** Handed in; the agencies concerned and the coordinator look at it. */
    RAISED("raised"),
    /** Before the bodies of the partnership's own route. */
    IN_APPROVAL("with those who approve it"),
    /** Part of the plan, as one of its numbered versions. */
    APPLIED("in the plan"),
    DECLINED("declined"),
    WITHDRAWN("withdrawn");

    private final String label;

    ChangeStatus(String label) {
        this.label = label;
    }

    /** As a page shows it. */
    public String label() {
        return label;
    }

    /** Whether something can still come of it. */
    public boolean isOpen() {
        return this == DRAFT || this == RAISED || this == IN_APPROVAL;
    }
}
