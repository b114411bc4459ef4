package foreland.governance;

/** What kind of body decides. */
public enum BodyKind {
    EXECUTIVE_GROUP("Executive Group", "agrees the partnership's final plan and its changes, and ratifies spending"),
    CABINET("Cabinet", "recommends the plan to the Council and takes the council's executive decisions"),
    COUNCIL("Council", "adopts the plan as part of the policy framework"),
    SCRUTINY("Overview and scrutiny", "comments, recommends and sits as the crime and disorder committee"),
    WORKING_GROUP("Working group", "prepares what others decide"),
    OFFICERS("Officers", "decide what was delegated to them");

    private final String title;
    private final String meaning;

    BodyKind(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    public String title() {
        return title;
    }

    /** Completes the sentence "A body of this kind …". */
    public String meaning() {
        return meaning;
    }
}
