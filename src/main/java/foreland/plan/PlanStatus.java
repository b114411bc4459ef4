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
    /** Before a body that is none of scrutiny, Cabinet and Council. */
    SUBMITTED("with those who approve it"),
    /** Before the scrutiny panel. */
    SCRUTINY("with scrutiny"),
    /** Before Cabinet. */
    CABINET("with Cabinet"),
    /** Before full Council. */
    COUNCIL("with Council"),
    /** Sent back with reasons by one of those who approve it. */
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

    /** Whether a body decides on it now, so that its text stays as it was put before it. */
    public boolean isBeforeABody() {
        return this == SUBMITTED || this == SCRUTINY || this == CABINET || this == COUNCIL;
    }

    /** Whether agencies work to it, or soon will: from here on it changes by requests, and its versions are counted. */
    public boolean isInForce() {
        return this == ADOPTED || this == IN_FORCE;
    }
}
