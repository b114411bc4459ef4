package foreland.evidence.loading;

import foreland.evidence.DataKind;
import foreland.evidence.FileProblem;
import foreland.evidence.RowCounts;
import foreland.evidence.files.FileRefused;
import foreland.evidence.files.FileSort;
import foreland.evidence.files.Headings;
import foreland.evidence.files.SourceFile;
import foreland.evidence.files.TableReader;
import foreland.evidence.parquet.PointBatch;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads outcomes and stop-and-search files. Of a stop its time, place, kind, object and outcome are kept as columns; what it says of the
 * person searched stays in the file, since small groups would be recognised.
 */
@Component
class OtherPoliceRows {

    private static final int MOST_PROBLEMS = 100;

    /** What was read. */
    record Read(RowCounts counts, List<FileProblem> problems) {}

    Read read(SourceFile file, DataKind kind, YearMonth month, PointBatch into, int place)
            throws IOException, FileRefused {
        Reading reading = new Reading(file, kind, month, into, place);
        TableReader.read(file, FileSort.CSV, reading::row);
        return new Read(
                new RowCounts(reading.read, reading.read - reading.rejected, 0, reading.rejected, reading.unplaced),
                reading.problems);
    }

    private static final class Reading {

        private final SourceFile file;
        private final boolean stops;
        private final YearMonth month;
        private final PointBatch into;
        private final int place;
        private final List<FileProblem> problems = new ArrayList<>();
        private @Nullable Headings headings;
        private long read;
        private long rejected;
        private long unplaced;

        Reading(SourceFile file, DataKind kind, YearMonth month, PointBatch into, int place) {
            this.file = file;
            this.stops = kind == DataKind.POLICE_STOPS;
            this.month = month;
            this.into = into;
            this.place = place;
        }

        boolean row(long line, List<String> fields) throws FileRefused {
            Headings known = headings;
            if (known == null) {
                headings = header(fields);
                return true;
            }
            read++;
            String problem = fault(known, fields);
            if (problem.isEmpty()) {
                keep(known, fields);
            } else {
                rejected++;
                if (problems.size() < MOST_PROBLEMS) {
                    problems.add(new FileProblem(file.name(), line, "", problem, "Take the file anew from the site."));
                }
            }
            return true;
        }

        private Headings header(List<String> fields) throws FileRefused {
            Headings found = new Headings(fields);
            String[] wanted = stops
                    ? new String[] {"Type", "Date", "Latitude", "Longitude", "Object of search", "Outcome"}
                    : new String[] {
                        "Crime ID", "Month", "Longitude", "Latitude", "Location", "LSOA code", "Outcome type"
                    };
            for (String name : wanted) {
                if (!found.has(name)) {
                    throw new FileRefused(
                            file.name(),
                            1,
                            "",
                            "The column " + name + " is missing.",
                            "Take the file as the site gives it.");
                }
            }
            return found;
        }

        private String fault(Headings known, List<String> fields) {
            if (fields.size() != known.given().size()) {
                return "It has " + fields.size() + " fields where the header has "
                        + known.given().size() + ".";
            }
            String when = at(known, fields, stops ? "Date" : "Month");
            if (!when.startsWith(month.toString())) {
                return "Its month is not that of the file's name.";
            }
            boolean x = degrees(at(known, fields, "Longitude")) != null;
            boolean y = degrees(at(known, fields, "Latitude")) != null;
            return x && y ? "" : "Its longitude or latitude is no number.";
        }

        private void keep(Headings known, List<String> fields) {
            Integer x = degrees(at(known, fields, "Longitude"));
            Integer y = degrees(at(known, fields, "Latitude"));
            String lsoa = stops ? "" : at(known, fields, "LSOA code");
            boolean nowhere = x == null || x == PointBatch.NOWHERE;
            if (stops ? nowhere : lsoa.isEmpty()) {
                unplaced++;
            }
            try {
                into.add(
                        place,
                        month.getYear() * 100 + month.getMonthValue(),
                        stops ? minutes(at(known, fields, "Date")) : PoliceMonth.id(at(known, fields, "Crime ID")),
                        x == null ? PointBatch.NOWHERE : x,
                        y == null ? PointBatch.NOWHERE : y,
                        stops ? at(known, fields, "Type") : at(known, fields, "Location"),
                        lsoa,
                        stops ? at(known, fields, "Object of search") : "",
                        at(known, fields, stops ? "Outcome" : "Outcome type"),
                        1);
            } catch (SQLException e) {
                throw new IllegalStateException("Rows could not be written to the store", e);
            }
        }

        private static String at(Headings headings, List<String> fields, String name) {
            return fields.get(headings.get(name)).strip();
        }

        /** Minutes since 1970 by the clock that the file's date has, whatever its offset; 0 for what is no date with a time. */
        private static long minutes(String date) {
            try {
                return LocalDateTime.parse(date, DateTimeFormatter.ISO_DATE_TIME)
                                .toEpochSecond(ZoneOffset.UTC)
                        / 60;
            } catch (DateTimeParseException e) {
                return 0;
            }
        }

        /** Millionths of a degree, {@link PointBatch#NOWHERE} for nothing, null for what is no number of degrees. */
        private static @Nullable Integer degrees(String text) {
            if (text.isEmpty()) {
                return PointBatch.NOWHERE;
            }
            try {
                double degrees = Double.parseDouble(text);
                return degrees >= -12 && degrees <= 62 ? Integer.valueOf((int) Math.round(degrees * 1e6)) : null;
            } catch (NumberFormatException e) {
                return null;
            }
        }
    }
}
