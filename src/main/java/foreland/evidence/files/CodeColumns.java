package foreland.evidence.files;

import foreland.geography.Area;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The columns of a table that hold area codes, told by their headings: {@code lsoa21_code}, {@code LAD17CD},
 * {@code Ward Code 1}; with the column of names that goes with each. Small areas first.
 */
final class CodeColumns {

    private static final Pattern HEADING = Pattern.compile(
            "(lsoa|msoa|ward|wd|ltla|lad|la|district|csp|pfa|fra|utla|cty|rgn)(\\d\\d)?(code|cd|name|nm)(?:1|(?:20(\\d\\d)boundaries))?");

    /** From small to large; nothing is between two of the same rank. */
    private static final List<List<String>> RANKS = List.of(
            List.of("lsoa"),
            List.of("msoa"),
            List.of("ward", "wd"),
            List.of("ltla", "lad", "la", "district"),
            List.of("csp"),
            List.of("pfa", "fra", "utla", "cty"),
            List.of("rgn"));

    private final List<Column> columns;

    private CodeColumns(List<Column> columns) {
        this.columns = columns;
    }

    /**
     * A column of codes.
     *
     * @param name place of the column of names, or -1
     * @param vintage such as 2021; 0 when the heading does not say
     */
    record Column(int place, int name, int rank, String what, int vintage) {}

    static CodeColumns of(Headings headings) {
        Map<Integer, Matcher> found = headings.matching(HEADING);
        List<Column> columns = new ArrayList<>();
        found.forEach((place, heading) -> {
            if (heading.group(3).startsWith("c")) {
                columns.add(new Column(
                        place, nameFor(found, heading), rank(heading.group(1)), heading.group(1), vintage(heading)));
            }
        });
        columns.sort(Comparator.comparingInt(Column::rank).thenComparingInt(Column::vintage));
        return new CodeColumns(columns);
    }

    List<Column> all() {
        return columns;
    }

    Optional<Column> smallest() {
        return columns.stream().findFirst();
    }

    /** Columns of codes or of their names. */
    boolean isOne(int place) {
        return columns.stream().anyMatch(column -> column.place() == place || column.name() == place);
    }

    String signature() {
        return String.join(
                " ",
                columns.stream()
                        .map(column -> column.what() + (column.vintage() == 0 ? "" : column.vintage()))
                        .toList());
    }

    /** Whether a code is one of the kind that this column should hold. */
    static boolean fits(Column column, String code) {
        return Area.Kind.of(code)
                .map(kind -> switch (kind) {
                    case LSOA -> column.rank() == 0;
                    case MSOA -> column.rank() == 1;
                    case WARD -> column.rank() == 2;
                    case DISTRICT, UNITARY ->
                        column.rank() == 3 || column.what().equals("utla");
                    case PARTNERSHIP -> column.rank() == 4;
                    case POLICE_FORCE, FIRE_AREA, COUNTY -> column.rank() == 5;
                    case REGION -> column.rank() == 6;
                })
                .orElse(false);
    }

    private static int nameFor(Map<Integer, Matcher> found, Matcher code) {
        for (Map.Entry<Integer, Matcher> other : found.entrySet()) {
            Matcher heading = other.getValue();
            if (heading.group(3).startsWith("n")
                    && heading.group(1).equals(code.group(1))
                    && java.util.Objects.equals(heading.group(2), code.group(2))) {
                return other.getKey();
            }
        }
        return -1;
    }

    private static int rank(String what) {
        for (int rank = 0; rank < RANKS.size(); rank++) {
            if (RANKS.get(rank).contains(what)) {
                return rank;
            }
        }
        throw new IllegalArgumentException(what);
    }

    private static int vintage(Matcher heading) {
        String year = heading.group(2) != null ? heading.group(2) : heading.group(4);
        return year == null ? 0 : 2000 + Integer.parseInt(year);
    }
}
