package foreland.plan;

/** What a lead agency has said about an action it is to lead, as the action is now. */
public enum AgreementState {
    /** Nothing yet, or not since the action was changed. */
    ASKED("Asked"),
    /** It takes the action on as it is written. */
    ACCEPTED("Accepted"),
    /** It wants the action to read differently. */
    CHANGE_PROPOSED("Change proposed");

    private final String title;

    AgreementState(String title) {
        this.title = title;
    }

    /** As a page shows it. */
    public String title() {
        return title;
    }
}
