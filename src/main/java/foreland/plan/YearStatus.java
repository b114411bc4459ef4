package foreland.plan;

/** Where the action plan of one financial year stands, from its first draft to its close. */
public enum YearStatus {
    /** Taken over from a published document: it was lived elsewhere. */
    RECORDED_AS_PUBLISHED("recorded as published"),
    /** Being written. */
    DRAFT("draft"),
    /** Each agency is asked to accept the actions it is to lead. */
    WITH_AGENCIES("with the agencies"),
    /** Before the bodies of the partnership's own route. */
    IN_APPROVAL("with those who approve it"),
    /** Sent back with reasons by one of them. */
    REFERRED_BACK("referred back"),
    /** Approved; its year has not begun. */
    AGREED("agreed"),
    /** What the agencies work to and report on. */
    LIVE("in force"),
    /** The year is over and what became of each action is being settled. */
    CLOSING("being closed"),
    /** Every action has its disposition; nothing changes any more. */
    CLOSED("closed");

    private final String label;

    YearStatus(String label) {
        this.label = label;
    }

    /** As a page shows it. */
    public String label() {
        return label;
    }

    /** Whether agencies report on it: a quarter's updates are due, late or accepted. */
    public boolean isDelivered() {
        return this == LIVE || this == CLOSING;
    }

    /** Whether its actions can be edited without asking anybody. */
    public boolean isBeingWritten() {
        return this == DRAFT || this == WITH_AGENCIES || this == REFERRED_BACK || this == RECORDED_AS_PUBLISHED;
    }

    /** Whether its words change only by a change request. */
    public boolean isUnderChangeControl() {
        return this == AGREED || this == LIVE || this == CLOSING;
    }
}
