package foreland.partnership.reminders;

/** How often someone is reminded. */
enum Rhythm {
    DAILY("When there is something new", "At most one mail a day, and none at weekends or on bank holidays"),
    WEEKLY("Once a week", "At the beginning of the week, with all that is open"),
    NONE("Never", "You look at your desk, or at your calendar");

    private final String title;
    private final String about;

    Rhythm(String title, String about) {
        this.title = title;
        this.about = about;
    }

    String title() {
        return title;
    }

    String about() {
        return about;
    }
}
