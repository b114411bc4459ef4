package foreland.evidence.files;

import foreland.evidence.AreaLink;
import foreland.evidence.DataPeriod;
import foreland.evidence.Population;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes what a layout reads out of a file's rows. Each method may be told the same thing more than once. */
public interface TakenRows {

    /** @param name empty where the file has the code alone; vintage 0 where it does not say of which year its codes are */
    void area(String code, String name, int vintage, @Nullable Double longitude, @Nullable Double latitude);

    void link(String from, String to, AreaLink.Kind kind, int year);

    /** @param breakdown empty for everyone */
    void population(String area, int year, String basis, Population.Of of, String breakdown, long count);

    void boundary(String area, int year, List<List<double[]>> outline);

    /** @return whether it was new; false when the file has the same measure, area, period and breakdown twice */
    boolean observation(
            String measure, String unit, String area, DataPeriod period, String breakdown, @Nullable BigDecimal value);

    /** @param lsoa empty for rows without a place; month as the number 202503 */
    void count(String force, int month, String lsoa, String type, int count);
}
