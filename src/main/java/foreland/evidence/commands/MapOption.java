package foreland.evidence.commands;

import foreland.evidence.ColumnMapping;
import foreland.evidence.DataPeriod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code --map ROLE=COLUMN}, given once for each column that has a role. */
final class MapOption {

    private static final Set<String> ROLES =
            Set.of("area", "period", "period-is", "measure", "measure-is", "value", "breakdown", "unit-is");

    private MapOption() {}

    /** @throws IllegalArgumentException saying what is missing or not known */
    static ColumnMapping read(List<String> given) {
        Map<String, List<String>> roles = new HashMap<>();
        for (String each : given) {
            int equals = each.indexOf('=');
            String role = equals < 0 ? each : each.substring(0, equals);
            if (equals < 0 || !ROLES.contains(role)) {
                throw new IllegalArgumentException("'" + each + "' is not ROLE=COLUMN. Roles are "
                        + String.join(", ", ROLES.stream().sorted().toList()) + ".");
            }
            roles.computeIfAbsent(role, ignored -> new ArrayList<>()).add(each.substring(equals + 1));
        }
        String area = one(roles, "area");
        if (area == null) {
            throw new IllegalArgumentException("Say which column has the codes of areas: --map area=COLUMN.");
        }
        String fixed = one(roles, "period-is");
        if (fixed != null) {
            DataPeriod.parse(fixed);
        }
        String unit = one(roles, "unit-is");
        return new ColumnMapping(
                area,
                one(roles, "period"),
                fixed,
                one(roles, "measure"),
                one(roles, "measure-is"),
                roles.getOrDefault("value", List.of()),
                roles.getOrDefault("breakdown", List.of()),
                unit == null ? "" : unit);
    }

    private static @org.jspecify.annotations.Nullable String one(Map<String, List<String>> roles, String role) {
        List<String> given = roles.getOrDefault(role, List.of());
        if (given.size() > 1) {
            throw new IllegalArgumentException("The role " + role + " is for one column only.");
        }
        return given.isEmpty() ? null : given.get(0);
    }
}
