package foreland.evidence;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One value of a measure for an area and a period. Nobody can be recognised in it.
 *
 * @param area code of the area, as the agency gave it
 * @param value null where the agency says that it is not known or was withheld; never zero for that
 * @param breakdown what the value is a part of, such as {@code age 10 to 17}; null for the whole
 * @param part number of the part it came in
 */
public record Observation(
        Measure measure,
        String area,
        DataPeriod period,
        @Nullable BigDecimal value,
        @Nullable String breakdown,
        long part) {}
