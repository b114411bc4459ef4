package foreland.assessment;

/** For whom a version of the assessment is: both come from the same data. */
public enum Audience {
    /** Members of the partnership with the right: every figure. */
    RESTRICTED("Restricted version"),
    /** Everyone: without small counts and without the prioritisation's working. */
    PUBLIC("Public version");

    private final String title;

    Audience(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
