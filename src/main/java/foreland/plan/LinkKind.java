package foreland.plan;

/** Whose priority a focus area serves. */
public enum LinkKind {
    /** Another board, such as a health and wellbeing board. */
    BOARD("board"),
    /** A priority of one agency. */
    AGENCY_PRIORITY("agency priority"),
    /** A priority of the council's corporate plan. */
    COUNCIL_PRIORITY("council priority"),
    /** A value of the council's corporate plan. */
    COUNCIL_VALUE("council value"),
    /** The police and crime plan of the local policing body. */
    POLICE_PLAN("police plan"),
    /** Anything else. */
    OTHER("other");

    private final String label;

    LinkKind(String label) {
        this.label = label;
    }

    /** As a page shows it. */
    public String label() {
        return label;
    }
}
