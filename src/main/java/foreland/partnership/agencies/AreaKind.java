package foreland.partnership.agencies;

/** The kinds of area that a partnership can cover; the names are those of the table of areas. */
enum AreaKind {
    DISTRICT("District or borough"),
    UNITARY("Unitary authority"),
    COUNTY("County");

    private final String title;

    AreaKind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
