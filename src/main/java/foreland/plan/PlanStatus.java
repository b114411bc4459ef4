package foreland.plan;

/** Where a plan stands on its way from draft to expiry. */
public enum PlanStatus {
    /** Taken over from a published document; its gaps are the document's own. */
    RECORDED_AS_PUBLISHED("recorded as published"),
    /** Being written. */
    DRAFT("draft"),
    /** The public is being asked. */
    CONSULTING("out to consultation"),
    /** Changed after consultation. */
    REVISED("revised"),
    /** Before the scrutiny panel. */
    SCRUTINY("with scrutiny"),
    /** Before Cabinet. */
    CABINET("with Cabinet"),
    /** Before full Council. */
    COUNCIL("with Council"),
    /** Sent back with reasons by scrutiny, Cabinet or Council. */
    REFERRED_BACK("referred back"),
    /** Approved, not yet begun. */
    ADOPTED("adopted"),
    /** The plan that agencies work to. */
    IN_FORCE("in force"),
    /** Its period is over. */
    EXPIRED("expired");

    private final String label;

    PlanStatus(String label) {
        this.label = label;
    }

    /** As a page shows it. */
    public String label() {
        return label;
    }
}
