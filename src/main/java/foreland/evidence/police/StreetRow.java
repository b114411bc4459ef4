package foreland.evidence.police;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One accepted row of a street file. The same object is used for every row of a batch: what is kept must be taken out of it before the
 * next row. Texts of columns with few values come from a dictionary, so that they cost nothing a row.
 */
public final class StreetRow {

    private static final int MOST_LOCATIONS = 200_000;
    private static final int MOST_FEW = 10_000;

    final Records records = new Records();
    final Words areas = new Words(StreetParser.MOST_AREAS);
    final Words types = new Words(StreetParser.MOST_TYPES);
    private final Words few = new Words(MOST_FEW);
    private final Words locations = new Words(MOST_LOCATIONS);
    int[] columns = new int[0];

    int month;
    boolean repeat;
    boolean located;
    int longitudeE6;
    int latitudeE6;
    int area;
    int type;

    /** Months since the year 0: {@code year * 12 + month - 1}. */
    public int monthNumber() {
        return month;
    }

    public YearMonth month() {
        return YearMonth.of(month / 12, month % 12 + 1);
    }

    /** Whether an earlier row, in path order, has the same Crime ID and month. */
    public boolean isRepeat() {
        return repeat;
    }

    /** The Crime ID as it stands; null when empty. */
    public @Nullable String crimeId() {
        int from = start(Header.ID);
        int to = end(Header.ID);
        return from == to ? null : new String(records.bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** Whether the row has coordinates. */
    public boolean isLocated() {
        return located;
    }

    /** Degrees east (WGS84) in millionths; only when located. */
    public int longitudeE6() {
        return longitudeE6;
    }

    /** Degrees north (WGS84) in millionths; only when located. */
    public int latitudeE6() {
        return latitudeE6;
    }

    /** Number of its small area among those of this batch's thread: equal numbers, equal code and name; -1 without a code. */
    public int area() {
        return area;
    }

    /** Code of the small area; empty without one. */
    public String areaCode() {
        String both = area < 0 ? "" : areas.text(area);
        return area < 0 ? "" : both.substring(0, both.indexOf(','));
    }

    /** Name of the small area; empty without a code. */
    public String areaName() {
        String both = area < 0 ? "" : areas.text(area);
        return area < 0 ? "" : both.substring(both.indexOf(',') + 1);
    }

    /** Number of its crime type among those of this batch's thread. */
    public int type() {
        return type;
    }

    public String crimeType() {
        return types.text(type);
    }

    public String reportedBy() {
        return text(few, Header.REPORTED_BY);
    }

    public String fallsWithin() {
        return text(few, Header.FALLS_WITHIN);
    }

    public String location() {
        return text(locations, Header.LOCATION);
    }

    /** The last outcome category; empty when there is none. */
    public String outcome() {
        return text(few, Header.OUTCOME);
    }

    private String text(Words words, int column) {
        int from = start(column);
        int to = end(column);
        int word = words.find(records.bytes, from, to);
        if (word == Words.FULL) {
            words.clear();
            word = words.find(records.bytes, from, to);
        }
        return words.text(word);
    }

    int start(int column) {
        return records.starts[columns[column]];
    }

    int end(int column) {
        return records.ends[columns[column]];
    }
}
