package foreland.evidence;

import foreland.geography.Area;
import org.jspecify.annotations.Nullable;

/**
 * An area of the reference geography, with its centre where one was given.
 *
 * @param longitude of its centre in degrees (WGS84); null when not known, and then latitude is null too
 * @param vintage the newest year of codes it is listed in, such as 2021; 0 when nothing said
 */
public record PlacedArea(
        Area area, @Nullable Double longitude, @Nullable Double latitude, int vintage) {

    public String code() {
        return area.code();
    }

    public String name() {
        return area.name();
    }
}
