package foreland.evidence;

/** What a dataset holds, as its files' columns show. */
public enum DataKind {
    POLICE_STREET("Police street-level crime and ASB", true),
    POLICE_OUTCOMES("Police outcomes", true),
    POLICE_STOPS("Police stop and search", true),
    /** Counts of police rows by area, crime type and month, where the rows themselves are not here. */
    POLICE_COUNTS("Police crime and ASB, counted by month", true),
    OBSERVATIONS("Observations of an agency", false),
    AREAS("Areas with their centres", true),
    LOOKUP("Which area lies in which", true),
    POPULATION("Population", true),
    BOUNDARIES("Boundaries", true);

    private final String title;
    private final boolean publicReference;

    DataKind(String title, boolean publicReference) {
        this.title = title;
        this.publicReference = publicReference;
    }

    public String title() {
        return title;
    }

    /** Whether it is open data, the same for every partnership of the installation. */
    public boolean publicReference() {
        return publicReference;
    }

    /** Whether its parts are a police force's months. */
    public boolean byForceAndMonth() {
        return this == POLICE_STREET || this == POLICE_OUTCOMES || this == POLICE_STOPS || this == POLICE_COUNTS;
    }
}
