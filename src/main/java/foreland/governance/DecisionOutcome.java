package foreland.governance;

/** What a body decided. */
public enum DecisionOutcome {
    APPROVED("Approved", "It is agreed as it was put to the meeting"),
    APPROVED_WITH_CONDITIONS("Approved with conditions", "It is agreed; what must still be done is written below"),
    RECOMMENDED_ONWARD("Recommended onward", "It goes on to the next body with this body's support"),
    COMMENTED("Commented", "The comments are given; nothing is agreed or refused by them"),
    NOTED("Noted", "The meeting heard of it and decided nothing"),
    REFERRED_BACK("Referred back", "It returns to its authors; once changed, it starts again at the first step"),
    REFUSED("Refused", "It ends here and needs to be started anew");

    private final String title;
    private final String meaning;

    DecisionOutcome(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    public String title() {
        return title;
    }

    /** A sentence, without a full stop, on what follows from it. */
    public String meaning() {
        return meaning;
    }
}
