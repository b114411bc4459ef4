package foreland.evidence.police;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A file of areas, such as {@code reference/lsoa.csv} of an archive: lsoa_code, lsoa_name, district_code, district_name, population,
 * longitude, latitude; in any order, and a population_year if there is one.
 */
public final class AreaFile {

    private static final int LARGEST = 1_000_000;

    private AreaFile() {}

    /**
     * One small area.
     *
     * @param population how many people live there; below 0 when not said
     * @param populationYear which year's figure that is; 0 when not said
     * @param longitude of its centre in degrees (WGS84); not a number when not known, and then latitude is not either
     */
    public record SmallArea(
            String code,
            String name,
            String districtCode,
            String districtName,
            long population,
            int populationYear,
            double longitude,
            double latitude) {}

    /**
     * Reads areas by code; a later file's line for the same code counts.
     *
     * @throws SourceRefused when a line is not as it should be, with its number
     */
    public static List<SmallArea> read(List<PoliceFile> files) throws IOException {
        Map<String, SmallArea> areas = new TreeMap<>();
        for (PoliceFile file : files) {
            try (InputStream in = file.content().open()) {
                Records records = new Records();
                records.open(in);
                Lines lines = new Lines(file.name(), records);
                while (lines.next()) {
                    SmallArea area = lines.area();
                    areas.put(area.code(), area);
                    if (areas.size() > LARGEST) {
                        throw new SourceRefused(file.name() + " has more areas than the country. Take another file.");
                    }
                }
            }
        }
        return List.copyOf(areas.values());
    }

    /** The lines after the header. */
    private static final class Lines {

        private final String file;
        private final Records records;
        private final List<String> names;

        Lines(String file, Records records) throws IOException {
            this.file = file;
            this.records = records;
            names = records.next()
                    ? Header.names(records).stream()
                            .map(name -> name.toLowerCase(Locale.ROOT))
                            .toList()
                    : List.of();
            records.expect(names.size());
        }

        boolean next() throws IOException {
            if (!records.next()) {
                return false;
            }
            if (records.fault != null) {
                throw refused("", records.fault.fault() + ". " + records.fault.remedy());
            }
            return true;
        }

        SmallArea area() throws SourceRefused {
            String code = required("lsoa_code");
            String name = text("lsoa_name");
            String population = text("population");
            String year = text("population_year");
            return new SmallArea(
                    code,
                    name == null ? code : name,
                    orEmpty(text("district_code")),
                    orEmpty(text("district_name")),
                    isEmpty(population) ? -1 : Math.round(number("population", 0, 1e9)),
                    isEmpty(year) ? 0 : (int) number("population_year", 1801, 2200),
                    number("longitude", -180, 180),
                    number("latitude", -90, 90));
        }

        private static boolean isEmpty(@Nullable String text) {
            return text == null || text.isEmpty();
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text;
        }

        private String required(String column) throws SourceRefused {
            String text = text(column);
            if (text == null || text.isEmpty()) {
                throw refused(column, "it is empty. Give every area its " + column + ".");
            }
            return text;
        }

        private double number(String column, double least, double most) throws SourceRefused {
            String text = required(column);
            try {
                double value = Double.parseDouble(text);
                if (value >= least && value <= most) {
                    return value;
                }
            } catch (NumberFormatException e) {
                // Told below, as what is out of range is.
            }
            throw refused(column, "it is not a number from " + (long) least + " to " + (long) most + ".");
        }

        private @Nullable String text(String column) {
            int at = names.indexOf(column);
            return at < 0
                    ? null
                    : new String(
                            records.bytes,
                            records.starts[at],
                            records.ends[at] - records.starts[at],
                            StandardCharsets.UTF_8);
        }

        private SourceRefused refused(String column, String why) {
            return new SourceRefused(
                    file + ", line " + records.line + (column.isEmpty() ? "" : ", column " + column) + ": " + why);
        }
    }
}
