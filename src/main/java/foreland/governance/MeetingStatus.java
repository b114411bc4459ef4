package foreland.governance;

/** Whether a meeting took place. */
public enum MeetingStatus {
    PLANNED("Planned"),
    HELD("Held"),
    CANCELLED("Cancelled");

    private final String title;

    MeetingStatus(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
