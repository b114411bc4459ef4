package foreland.evidence;

import foreland.partnership.Authority;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The data sets that agencies must share, depersonalised, for each quarter: the Schedule of the Crime and Disorder (Prescribed
 * Information) Regulations 2007 (SI 2007/1831). The Schedule's holders of health data are Primary Care Trusts; their successors
 * hold them now.
 */
public enum Prescribed {
    P1(
            "Police",
            "Anti-social behaviour, transport and public safety incidents",
            "incidents",
            "Anti-social behaviour",
            "Transport",
            "Public safety and welfare"),
    P2(
            "Police",
            "Recorded crime in nine classes",
            "crimes",
            "Burglary",
            "Criminal damage",
            "Drugs",
            "Fraud and forgery",
            "Robbery",
            "Sexual",
            "Theft and handling",
            "Violence against the person",
            "Other"),
    F1(
            "Fire and rescue",
            "Deliberate primary fires, not in vehicles",
            "fires",
            "Deliberate primary fires, not in vehicles"),
    F2("Fire and rescue", "Deliberate primary fires in vehicles", "fires", "Deliberate primary fires in vehicles"),
    F3(
            "Fire and rescue",
            "Deliberate secondary fires, not in vehicles",
            "fires",
            "Deliberate secondary fires, not in vehicles"),
    F4("Fire and rescue", "Violence against fire staff", "incidents", "Violence against fire staff"),
    F5(
            "Fire and rescue",
            "Attended dwelling fires with no smoke alarm fitted",
            "fires",
            "Dwelling fires with no smoke alarm fitted"),
    F6("Fire and rescue", "Malicious false alarms", "calls", "Malicious false alarms"),
    L1(
            "Local authority",
            "Road traffic collisions and casualties",
            "people",
            "Adults killed",
            "Adults seriously injured",
            "Adults slightly injured",
            "Children killed",
            "Children seriously injured",
            "Children slightly injured"),
    L2(
            "Local authority (education)",
            "Exclusions from school",
            "exclusions",
            "Permanent exclusions",
            "Fixed-term exclusions"),
    L3("Local authority", "Racial incidents", "incidents", "Racial incidents"),
    L4(
            "Local authority",
            "Anti-social behaviour identified by the authority",
            "incidents",
            "Anti-social behaviour identified by the authority"),
    H1(
            "Health",
            "Hospital admissions for assault, drugs and alcohol",
            "admissions",
            "Assault (X85 to Y09)",
            "Psychoactive substances (F10 to F19)",
            "Toxic effect of alcohol (T51)",
            "Evidence of alcohol (Y90, Y91)"),
    H2("Health", "Hospital admissions for domestic abuse", "admissions", "Domestic abuse admissions"),
    H3(
            "Health",
            "Mental illness and drug treatment",
            "people",
            "Mental illness outpatient first attendances",
            "People in drug treatment"),
    H4(
            "Health (ambulance)",
            "Ambulance calls to crime and disorder incidents",
            "calls",
            "Ambulance calls to crime and disorder incidents");

    private final String holder;
    private final String title;
    private final String unit;
    private final List<String> measures;

    Prescribed(String holder, String title, String unit, String... measures) {
        this.holder = holder;
        this.title = title;
        this.unit = unit;
        this.measures = List.of(measures);
    }

    /** The set of a code such as {@code F1} or {@code f1}. */
    public static Optional<Prescribed> find(String code) {
        return Arrays.stream(values())
                .filter(set -> set.name().equals(code.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** Which responsible authorities must share it. */
    public Set<Authority> owedBy() {
        return switch (this) {
            case P1, P2 -> EnumSet.of(Authority.POLICE);
            case F1, F2, F3, F4, F5, F6 -> EnumSet.of(Authority.FIRE_AND_RESCUE);
            // Roads and schools are the county's where there is one.
            case L1, L2 -> EnumSet.of(Authority.COUNTY_COUNCIL, Authority.UNITARY_COUNCIL);
            case L3, L4 -> EnumSet.of(Authority.DISTRICT_COUNCIL, Authority.COUNTY_COUNCIL, Authority.UNITARY_COUNCIL);
            case H1, H2, H3, H4 -> EnumSet.of(Authority.HEALTH);
        };
    }

    /** Which sort of agency must share it. */
    public String holder() {
        return holder;
    }

    public String title() {
        return title;
    }

    /** What its values count. */
    public String unit() {
        return unit;
    }

    public List<String> measures() {
        return measures;
    }
}
