package foreland.plan;

/** What sort of document a plan was taken from. */
public enum PlanKind {
    /** A plan with focus areas, for one or more years or rolling. */
    PLAN("plan"),
    /** A look back at a year. */
    REVIEW("review"),
    /** The yearly analysis, as far as it was published. */
    ASSESSMENT("strategic assessment"),
    /** What several sources say, gathered into one document. */
    RECORD("record"),
    /** A page of a website. */
    PAGE("web page");

    private final String label;

    PlanKind(String label) {
        this.label = label;
    }

    /** As a page shows it. */
    public String label() {
        return label;
    }
}
