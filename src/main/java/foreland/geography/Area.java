package foreland.geography;

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
        LSOA("Lower layer super output area");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
