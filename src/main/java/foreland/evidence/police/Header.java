package foreland.evidence.police;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first line of a file: what kind of file it is, and where each column stands. */
final class Header {

    static final List<String> STREET = List.of(
            "Crime ID",
            "Month",
            "Reported by",
            "Falls within",
            "Longitude",
            "Latitude",
            "Location",
            "LSOA code",
            "LSOA name",
            "Crime type",
            "Last outcome category",
            "Context");

    static final int ID = 0;
    static final int MONTH = 1;
    static final int REPORTED_BY = 2;
    static final int FALLS_WITHIN = 3;
    static final int LONGITUDE = 4;
    static final int LATITUDE = 5;
    static final int LOCATION = 6;
    static final int AREA_CODE = 7;
    static final int AREA_NAME = 8;
    static final int TYPE = 9;
    static final int OUTCOME = 10;
    static final int CONTEXT = 11;

    private static final int MOST_COLUMNS = 40;

    /** Columns that police files were always without a value in: a file may leave them out. */
    private static final List<Integer> OPTIONAL = List.of(CONTEXT);

    /** Where each of {@link #STREET} stands; -1 for one that is left out. */
    final int[] columns = new int[STREET.size()];

    final int fields;

    private Header(int fields) {
        this.fields = fields;
    }

    /** What the file is by its columns. */
    static FileKind kindOf(Records records) {
        List<String> names = names(records);
        if (names.contains("Outcome type") && names.contains("Crime ID")) {
            return FileKind.OUTCOMES;
        }
        if (names.contains("Object of search") && names.contains("Date")) {
            return FileKind.STOPS;
        }
        if (names.containsAll(List.of("lsoa_code", "Longitude", "Latitude"))) {
            return FileKind.AREAS;
        }
        boolean street = names.contains("Crime type") && (names.contains("Month") || names.contains("Crime ID"));
        return street || names.contains("Easting") && names.contains("Month") ? FileKind.STREET : FileKind.OTHER;
    }

    /** Why a street file with this header cannot be read; null when it can. */
    static @Nullable String refusal(Records records) {
        if (records.fault != null) {
            return "Its first line cannot be read as a header: " + records.fault.fault() + ". "
                    + records.fault.remedy();
        }
        if (records.fields > MOST_COLUMNS) {
            return "Its header has " + records.fields
                    + " columns; a street file has 12. Take the file as the police site gives it.";
        }
        List<String> names = names(records);
        if (names.contains("Easting") && names.contains("Northing") && !names.contains("Longitude")) {
            return "It has the layout from before 2013 (Easting and Northing, no Crime ID and no LSOA). Download the archive anew: "
                    + "the site now gives those months in today's layout.";
        }
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < STREET.size(); i++) {
            if (!names.contains(STREET.get(i)) && !OPTIONAL.contains(i)) {
                faults.add(STREET.get(i));
            }
        }
        if (!faults.isEmpty()) {
            return (faults.size() == 1 ? "The column " : "The columns ") + String.join(", ", faults)
                    + (faults.size() == 1 ? " is" : " are")
                    + " missing. A street file has: " + String.join(", ", STREET) + ".";
        }
        for (String name : names) {
            if (STREET.contains(name) && names.indexOf(name) != names.lastIndexOf(name)) {
                return "The column " + name + " stands in it twice. Take one of them out.";
            }
        }
        return null;
    }

    static Header of(Records records) {
        Header header = new Header(records.fields);
        Map<String, Integer> places = new HashMap<>();
        List<String> names = names(records);
        for (int i = 0; i < names.size(); i++) {
            places.put(names.get(i), i);
        }
        for (int i = 0; i < STREET.size(); i++) {
            header.columns[i] = places.getOrDefault(STREET.get(i), -1);
        }
        return header;
    }

    /** Column names as the site writes them, whatever their capitals and the blanks around them. */
    static List<String> names(Records records) {
        List<String> names = new ArrayList<>();
        int count = records.fault == null ? Math.min(records.fields, Records.MOST_FIELDS) : 0;
        for (int i = 0; i < count; i++) {
            String name = new String(
                            records.bytes,
                            records.starts[i],
                            records.ends[i] - records.starts[i],
                            StandardCharsets.UTF_8)
                    .strip();
            names.add(CANONICAL.getOrDefault(name.toLowerCase(Locale.ROOT), name));
        }
        return names;
    }

    private static final Map<String, String> CANONICAL = new HashMap<>();

    static {
        STREET.forEach(name -> CANONICAL.put(name.toLowerCase(Locale.ROOT), name));
    }
}
