package foreland.plan;

/** Who has to agree to a change. */
public enum ChangeWeight {
    /** The coordinator and the agencies that lead the actions concerned. */
    MINOR("minor"),
    /** The bodies of the partnership's route for changes. */
    MAJOR("major");

    private final String label;

    ChangeWeight(String label) {
        this.label = label;
    }

    /** As a page shows it. */
    public String label() {
        return label;
    }

    /** What these changes are at the least: which focus areas there are, and what they are called, is never minor. */
    public static ChangeWeight atLeast(Redline redline) {
        return redline.parts().stream().anyMatch(ChangeWeight::touchesTheThemes) ? MAJOR : MINOR;
    }

    private static boolean touchesTheThemes(Redline.Part part) {
        if (part.noun().kind() != PlanNoun.Kind.FOCUS_AREA) {
            return false;
        }
        return !(part.before() instanceof FocusArea before
                && part.after() instanceof FocusArea after
                && before.title().equals(after.title()));
    }
}
