package foreland.partnership;

/** What a page hands on to the one that follows it. */
public final class NextPage {

    /** The flash attribute that says what was just done; every page shows it on top, once. */
    public static final String MESSAGE = "message";

    private NextPage() {}
}
