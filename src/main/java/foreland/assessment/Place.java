package foreland.assessment;

import org.jspecify.annotations.Nullable;

/**
 * A small area as the figures need it.
 *
 * @param code GSS code of the LSOA
 * @param districtCode empty when not known
 * @param districtName as in the reference, or the area's name without its last word
 * @param population how many people live there; below 0 when not known
 * @param populationYear which year's figure that is; 0 when not known
 * @param longitude of its centre in degrees; null when not known, and then latitude is null too
 * @param wardCode empty when not known
 */
public record Place(
        String code,
        String name,
        String districtCode,
        String districtName,
        long population,
        int populationYear,
        @Nullable Double longitude,
        @Nullable Double latitude,
        String wardCode,
        String wardName) {

    /** One whose ward is not known. */
    public Place(
            String code,
            String name,
            String districtCode,
            String districtName,
            long population,
            int populationYear,
            @Nullable Double longitude,
            @Nullable Double latitude) {
        this(code, name, districtCode, districtName, population, populationYear, longitude, latitude, "", "");
    }

    /** The same in a ward. */
    public Place in(String code, String name) {
        return new Place(
                this.code,
                this.name,
                districtCode,
                districtName,
                population,
                populationYear,
                longitude,
                latitude,
                code,
                name);
    }

    /** What tells districts apart: the code, or the name where there is none. */
    public String districtKey() {
        return districtCode.isEmpty() ? districtName : districtCode;
    }
}
