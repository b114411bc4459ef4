package foreland.partnership.singlesignon;

import foreland.govuk.Problems;
import foreland.partnership.Agency;
import foreland.partnership.PersonPolicy;
import foreland.partnership.Role;
import foreland.partnership.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A role that single sign-on is to give, as typed. */
record MappingForm(String roleValue, String agencyValue, String agency, String role) {

    private static final int LONGEST = 200;

    static MappingForm empty() {
        return new MappingForm("", "", "", "");
    }

    static MappingForm posted(Map<String, String> posted) {
        return new MappingForm(
                posted.getOrDefault("roleValue", "").strip(),
                posted.getOrDefault("agencyValue", "").strip(),
                posted.getOrDefault("agency", ""),
                posted.getOrDefault("role", ""));
    }

    Problems problems(IdentityProvider provider, List<Agency> agencies, List<Role> roles, Viewer viewer) {
        Problems problems = Problems.none();
        if (roleValue.isEmpty() || roleValue.length() > LONGEST) {
            problems = problems.and(
                    "roleValue", "Enter a value as the provider writes it in the claim " + provider.roleClaim());
        }
        if (agencyValue.length() > LONGEST || (!agencyValue.isEmpty() && provider.agencyClaim() == null)) {
            problems = problems.and("agencyValue", "Leave this empty, or first say above which claim names the agency");
        }
        if (findAgency(agencies).isEmpty()) {
            problems = problems.and("agency", "Choose an agency");
        }
        if (role.equals(Role.CONTACT) || findRole(roles).isEmpty()) {
            problems = problems.and("role", "Choose a role");
        } else if (!findRole(roles)
                .map(found -> PersonPolicy.mayGive(viewer, found))
                .orElse(false)) {
            problems = problems.and("role", "Choose a role that has no right which you do not have yourself");
        }
        return problems;
    }

    /** What it describes; wants a form without problems. */
    RoleMapping toMapping(List<Agency> agencies, List<Role> roles) {
        Agency chosen = findAgency(agencies).orElseThrow();
        Role given = findRole(roles).orElseThrow();
        return new RoleMapping(
                UUID.randomUUID(), roleValue, agencyValue, chosen.id(), chosen.name(), given.code(), given.title());
    }

    private Optional<Agency> findAgency(List<Agency> agencies) {
        return agencies.stream().filter(one -> one.slug().equals(agency)).findFirst();
    }

    private Optional<Role> findRole(List<Role> roles) {
        return roles.stream().filter(one -> one.code().equals(role)).findFirst();
    }
}
