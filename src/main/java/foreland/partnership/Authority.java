package foreland.partnership;

/** Which responsible authority of section 5 of the Crime and Disorder Act 1998 an agency is. */
public enum Authority {
    DISTRICT_COUNCIL("District council"),
    COUNTY_COUNCIL("County council"),
    UNITARY_COUNCIL("Unitary council"),
    POLICE("Police"),
    FIRE_AND_RESCUE("Fire and rescue"),
    HEALTH("Health (integrated care board; in Wales, health board)"),
    PROBATION("Probation");

    private final String title;

    Authority(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
