package foreland.governance;

/** What has a route of its own to approval. */
public enum ApprovalSubject {
    PLAN("The partnership plan", "the plan for several years"),
    ANNUAL_ACTION_PLAN("An annual action plan", "the actions of one financial year"),
    CHANGE_REQUEST("A change to a plan in force", "a change that is not minor");

    private final String title;
    private final String about;

    ApprovalSubject(String title, String about) {
        this.title = title;
        this.about = about;
    }

    public String title() {
        return title;
    }

    public String about() {
        return about;
    }
}
