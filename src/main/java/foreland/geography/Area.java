package foreland.geography;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place with an official code of the Office for National Statistics (GSS code), such as E07000114 for Thanet.
 *
 * @param code a letter and eight digits
 */
public record Area(String code, String name, Kind kind) {

    private static final Pattern CODE = Pattern.compile("[A-Z][0-9]{8}");

    public Area {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "An area's code is a letter and eight digits, such as E07000114, not: " + code);
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("An area needs a name");
        }
    }

    /** Sorts of areas, named as the statistics name them. */
    public enum Kind {
        DISTRICT("District"),
        COUNTY("County"),
        UNITARY("Unitary authority"),
        PARTNERSHIP("Community safety partnership area"),
        POLICE_FORCE("Police force area"),
        FIRE_AREA("Fire and rescue area"),
        WARD("Ward"),
        MSOA("Middle layer super output area"),
        LSOA("Lower layer super output area"),
        REGION("Region");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /** The kind of area that a code of the Office for National Statistics stands for, by its first three characters. */
        public static Optional<Kind> of(String code) {
            if (!CODE.matcher(code).matches()) {
                return Optional.empty();
            }
            return Optional.ofNullable(
                    switch (code.substring(0, 3)) {
                        case "E01", "W01" -> LSOA;
                        case "E02", "W02" -> MSOA;
                        case "E05", "W05" -> WARD;
                        case "E06", "W06" -> UNITARY;
                        case "E07", "E08", "E09" -> DISTRICT;
                        case "E10" -> COUNTY;
                        case "E12" -> REGION;
                        case "E22", "W14" -> PARTNERSHIP;
                        case "E23", "W15" -> POLICE_FORCE;
                        case "E31", "W25" -> FIRE_AREA;
                        default -> null;
                    });
        }

        /** Whether it is a local authority of the lower or only tier, which the statistics call a district either way. */
        public boolean isDistrict() {
            return this == DISTRICT || this == UNITARY;
        }
    }
}
