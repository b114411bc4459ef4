package foreland.partnership.singlesignon;

import foreland.partnership.HousePolicy;
import foreland.partnership.PersonPolicy;
import foreland.partnership.Role;
import foreland.partnership.Viewer;
import java.util.Collection;
import java.util.List;

/**
 * Who may say which organisation opens what. Whoever chooses the provider could be anybody whom it lets in: so they must have every
 * right themselves that it gives. The database's policies say the same of what it gives (V420).
 */
final class ProviderPolicy {

    private ProviderPolicy() {}

    static boolean mayChange(Viewer viewer, List<RoleMapping> mappings, Collection<Role> roles) {
        return viewer.may(HousePolicy.KEEP)
                && roles.stream()
                        .filter(role -> mappings.stream()
                                .anyMatch(mapping -> mapping.role().equals(role.code())))
                        .allMatch(role -> PersonPolicy.mayGive(viewer, role));
    }
}
