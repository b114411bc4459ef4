package foreland.plan;

/** How an agency belongs to a partnership. */
public enum AgencyKind {
    /** Bound by section 5 of the Crime and Disorder Act 1998. */
    RESPONSIBLE_AUTHORITY("responsible authority"),
    /** Named by order as having to co-operate. */
    COOPERATING_BODY("co-operating body"),
    /** Invited to take part. */
    INVITEE("invited body"),
    /** A charity or community group. */
    VOLUNTARY("voluntary or community body"),
    /** A business. */
    PRIVATE("private body");

    private final String label;

    AgencyKind(String label) {
        this.label = label;
    }

    /** As a page shows it. */
    public String label() {
        return label;
    }
}
