package foreland.partnership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The check that no responsible authority is missing: section 5 of the Crime and Disorder Act 1998 wants the councils, police,
 * fire and rescue, health and probation of the area to act together.
 */
public final class ResponsibleAuthorities {

    private static final Set<Authority> EVERYWHERE =
            EnumSet.of(Authority.POLICE, Authority.FIRE_AND_RESCUE, Authority.HEALTH, Authority.PROBATION);

    private ResponsibleAuthorities() {}

    /** The authorities that none of the agencies is on a day, in the order of the Act. */
    public static List<Authority> missing(Collection<Agency> agencies, boolean twoTier, LocalDate day) {
        Set<Authority> wanted = EnumSet.copyOf(EVERYWHERE);
        if (twoTier) {
            wanted.add(Authority.DISTRICT_COUNCIL);
            wanted.add(Authority.COUNTY_COUNCIL);
        } else {
            wanted.add(Authority.UNITARY_COUNCIL);
        }
        agencies.stream()
                .filter(agency -> agency.belongsOn(day))
                .flatMap(agency -> agency.asAuthority().stream())
                .forEach(wanted::remove);
        return List.copyOf(wanted);
    }
}
