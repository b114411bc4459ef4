package foreland.partnership;

import static foreland.partnership.Authority.COUNTY_COUNCIL;
import static foreland.partnership.Authority.DISTRICT_COUNCIL;
import static foreland.partnership.Authority.FIRE_AND_RESCUE;
import static foreland.partnership.Authority.HEALTH;
import static foreland.partnership.Authority.POLICE;
import static foreland.partnership.Authority.PROBATION;
import static foreland.partnership.Authority.UNITARY_COUNCIL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResponsibleAuthoritiesTest {

    private static final LocalDate DAY = LocalDate.of(2017, 7, 1);

    @Test
    void a_two_tier_area_wants_district_and_county_council() {
        assertThat(ResponsibleAuthorities.missing(List.of(), true, DAY))
                .containsExactlyInAnyOrder(
                        DISTRICT_COUNCIL, COUNTY_COUNCIL, POLICE, FIRE_AND_RESCUE, HEALTH, PROBATION);
    }

    @Test
    void a_unitary_area_wants_one_council() {
        assertThat(ResponsibleAuthorities.missing(List.of(), false, DAY))
                .containsExactlyInAnyOrder(UNITARY_COUNCIL, POLICE, FIRE_AND_RESCUE, HEALTH, PROBATION);
    }

    @Test
    void an_authority_counts_from_its_first_to_its_last_day_inclusive() {
        Agency police = agency(POLICE, DAY, DAY.plusDays(30));
        assertThat(missingWith(police, DAY.minusDays(1))).contains(POLICE);
        assertThat(missingWith(police, DAY)).doesNotContain(POLICE);
        assertThat(missingWith(police, DAY.plusDays(30))).doesNotContain(POLICE);
        assertThat(missingWith(police, DAY.plusDays(31))).contains(POLICE);
    }

    @Test
    void nothing_is_missing_when_all_are_there() {
        List<Agency> all = new ArrayList<>();
        for (Authority authority : Authority.values()) {
            all.add(agency(authority, null, null));
        }
        assertThat(ResponsibleAuthorities.missing(all, true, DAY)).isEmpty();
        assertThat(ResponsibleAuthorities.missing(all, false, DAY)).isEmpty();
    }

    private static List<Authority> missingWith(Agency agency, LocalDate day) {
        return ResponsibleAuthorities.missing(List.of(agency), true, day);
    }

    private static Agency agency(Authority authority, LocalDate from, LocalDate to) {
        String name = authority.title();
        return new Agency(
                UUID.randomUUID(), Slug.of(name), name, AgencyKind.RESPONSIBLE_AUTHORITY, authority, from, to, null, 1);
    }
}
