package foreland.plan;

/** What a strategy must address under section 6 of the Crime and Disorder Act 1998. */
public enum StatutoryLimb {
    /** Including anti-social behaviour. */
    CRIME_AND_DISORDER("crime and disorder"),
    /** Drugs, alcohol and other substances. */
    SUBSTANCE_MISUSE("substance misuse"),
    /** Reducing reoffending. */
    REOFFENDING("reoffending"),
    /** Preventing and reducing serious violence. */
    SERIOUS_VIOLENCE("serious violence");

    private final String label;

    StatutoryLimb(String label) {
        this.label = label;
    }

    /** As a page shows it. */
    public String label() {
        return label;
    }
}
