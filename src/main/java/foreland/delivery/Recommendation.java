package foreland.delivery;

/** What an evaluation advises. */
public enum Recommendation {
    STOP("Stop", "It did not do what it was for, or not for what it costs"),
    CONTINUE("Continue", "It works, and goes on as a project"),
    MAINSTREAM("Make it ordinary work", "It works, and an agency takes it into its day-to-day work");

    private final String title;
    private final String meaning;

    Recommendation(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }
}
