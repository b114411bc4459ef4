package foreland.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Kent Police's published rows of 2025, and of January to April 2024, counted with pandas by district and type, with the residents of
 * Census 2021 summed over small areas, rates, and ranks among the thirteen districts. None of it was computed by Foreland.
 */
public final class KentOracle {

    /** One line. */
    public record Row(
            String code,
            String district,
            String type,
            int count,
            int current,
            int previous,
            long people,
            double rate,
            int rank) {}

    private static final List<Row> ROWS = read();

    private KentOracle() {}

    /** A district's lines by type. */
    public static Map<String, Row> of(String code) {
        Map<String, Row> rows = new HashMap<>();
        ROWS.stream().filter(row -> row.code().equals(code)).forEach(row -> rows.put(row.type(), row));
        return rows;
    }

    public static Row district(String name, String type) {
        return ROWS.stream()
                .filter(row -> row.district().equals(name) && row.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    public static int size() {
        return ROWS.size();
    }

    private static List<Row> read() {
        try (InputStream file =
                Objects.requireNonNull(KentOracle.class.getResourceAsStream("/assessment/kent-2025-by-district.csv"))) {
            List<Row> rows = new ArrayList<>();
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList()) {
                String[] cells = line.split(",");
                rows.add(new Row(
                        cells[0],
                        cells[1],
                        cells[2],
                        Integer.parseInt(cells[3]),
                        Integer.parseInt(cells[4]),
                        Integer.parseInt(cells[5]),
                        Long.parseLong(cells[6]),
                        Double.parseDouble(cells[7]),
                        Integer.parseInt(cells[8])));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
