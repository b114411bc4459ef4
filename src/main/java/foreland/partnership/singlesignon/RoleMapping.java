package foreland.partnership.singlesignon;

import java.util.UUID;

/**
 * What a value that a provider says of somebody gives them here.
 *
 * @param roleValue among the values of the claim for roles
 * @param agencyValue among the values of the claim for agencies; empty for whatever is said there
 */
record RoleMapping(
        UUID id, String roleValue, String agencyValue, UUID agencyId, String agency, String role, String roleTitle) {

    boolean fits(Claimed claimed) {
        return claimed.roleValues().contains(roleValue)
                && (agencyValue.isEmpty() || claimed.agencyValues().contains(agencyValue));
    }

    Given gives() {
        return new Given(agencyId, role);
    }

    /** A role for an agency. */
    record Given(UUID agency, String role) {}
}
