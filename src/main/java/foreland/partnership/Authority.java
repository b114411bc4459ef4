package foreland.partnership;

/** Which responsible authority of section 5 of the Crime and Disorder Act 1998 an agency is. */
public enum Authority {
    DISTRICT_COUNCIL("District council", "section 5(1)(a)"),
    COUNTY_COUNCIL("County council", "section 5(1)(a)"),
    UNITARY_COUNCIL("Unitary council", "section 5(1)(a)"),
    POLICE("Police", "section 5(1)(b)"),
    FIRE_AND_RESCUE("Fire and rescue", "section 5(1)(d)"),
    HEALTH("Health (integrated care board; in Wales, health board)", "section 5(1)(e) and (f)"),
    PROBATION("Probation", "section 5(1)(aa)");

    private final String title;
    private final String section;

    Authority(String title, String section) {
        this.title = title;
        this.section = section;
    }

    /** Where the Crime and Disorder Act 1998 names it, as amended. */
    public String section() {
        return section;
    }

    public String title() {
        return title;
    }
}
