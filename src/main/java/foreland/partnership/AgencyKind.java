package foreland.partnership;

/** How an agency belongs to the partnership. */
public enum AgencyKind {
    RESPONSIBLE_AUTHORITY("Responsible authority", "has the duty of section 5 of the Crime and Disorder Act 1998"),
    COOPERATING_BODY("Co-operating body", "is named in law as one to co-operate with"),
    INVITEE("Invited body", "was invited to take part"),
    VOLUNTARY("Voluntary or community body", "takes part of its own will"),
    PRIVATE("Private body", "is a business that takes part"),
    NOT_KNOWN("Not known", "belongs in a way that was not published");

    private final String title;
    private final String meaning;

    AgencyKind(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    public String title() {
        return title;
    }

    /** Completes the sentence "An agency of this kind …". */
    public String meaning() {
        return meaning;
    }
}
