package foreland.evidence.police;

import java.io.IOException;
import java.io.InputStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads street files one after the other on one thread: checks every row and hands on what is in order. */
final class StreetParser {

    static final int MOST_AREAS = 200_000;
    static final int MOST_TYPES = 250;
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_CODE = 12;
    private static final int NOTHING = Integer.MIN_VALUE;

    private final StreetRow row = new StreetRow();
    private final Records records = row.records;
    private final Map<Integer, CrimeIds> ids = new HashMap<>();
    private final @Nullable YearMonth latest;
    private byte[] areaKey = new byte[256];

    private int fileMonth;
    private int idsMonth = NOTHING;
    private CrimeIds monthIds = new CrimeIds();
    private @Nullable Reason reason;
    private int faultyColumn;

    /** @param latest rows of a later month are refused; null to take them */
    StreetParser(@Nullable YearMonth latest) {
        this.latest = latest;
    }

    /** Another batch begins: the Crime IDs of the months before are no longer needed. */
    void beginBatch() {
        ids.clear();
        monthIds.clear();
        idsMonth = NOTHING;
    }

    FileReport read(PoliceFile file, StreetRows.Batch batch) throws IOException {
        batch.file(file);
        FileReport report;
        try (InputStream in = file.content().open()) {
            report = read(file, in, batch);
        } catch (DamagedContent damaged) {
            report = FileReport.refused(file, damaged.words());
        }
        batch.end(report);
        return report;
    }

    private FileReport read(PoliceFile file, InputStream in, StreetRows.Batch batch) throws IOException {
        records.open(in);
        String notText = NotText.refusal(records.firstBytes(8));
        if (notText != null) {
            return FileReport.refused(file, notText);
        }
        if (!records.next()) {
            return FileReport.refused(file, "It is empty. Take the file anew.");
        }
        String refusal = Header.refusal(records);
        if (refusal != null) {
            return FileReport.refused(file, refusal);
        }
        Header header = Header.of(records);
        row.columns = header.columns;
        records.expect(header.fields);
        YearMonth named = file.month();
        fileMonth = named == null ? NOTHING : named.getYear() * 12 + named.getMonthValue() - 1;
        return rows(file, batch);
    }

    private FileReport rows(PoliceFile file, StreetRows.Batch batch) throws IOException {
        long rows = 0;
        long repeats = 0;
        long withoutArea = 0;
        Map<Reason, Long> rejected = new EnumMap<>(Reason.class);
        List<RejectedRow> examples = new ArrayList<>();
        while (records.next()) {
            rows++;
            if (accept()) {
                repeats += row.repeat ? 1 : 0;
                withoutArea += row.area < 0 ? 1 : 0;
                batch.row(row);
            } else {
                Reason why = Objects.requireNonNull(reason);
                rejected.merge(why, 1L, Long::sum);
                if (examples.size() < ReadReport.EXAMPLES) {
                    String column = faultyColumn < 0 ? "" : Header.STREET.get(faultyColumn);
                    examples.add(new RejectedRow(file.name(), records.line, column, why));
                }
            }
        }
        return new FileReport(file, rows, repeats, withoutArea, rejected, examples, null);
    }

    private boolean accept() {
        if (records.fault != null) {
            return refuse(records.fault, -1);
        }
        return month() && place() && area() && type() && crimeId();
    }

    private boolean refuse(Reason why, int column) {
        reason = why;
        faultyColumn = column;
        return false;
    }

    private boolean month() {
        int month = monthAt(records.bytes, row.start(Header.MONTH), row.end(Header.MONTH));
        if (month < 0) {
            return refuse(Reason.BAD_MONTH, Header.MONTH);
        }
        if (fileMonth != NOTHING && month != fileMonth) {
            return refuse(Reason.OTHER_MONTH, Header.MONTH);
        }
        if (latest != null && month > latest.getYear() * 12 + latest.getMonthValue() - 1) {
            return refuse(Reason.FUTURE_MONTH, Header.MONTH);
        }
        row.month = month;
        return true;
    }

    /** Months since the year 0; -1 unless it is written YYYY-MM. */
    private static int monthAt(byte[] b, int from, int to) {
        if (to - from != 7 || b[from + 4] != '-') {
            return -1;
        }
        int year = 0;
        for (int i = from; i < from + 4; i++) {
            if (b[i] < '0' || b[i] > '9') {
                return -1;
            }
            year = year * 10 + b[i] - '0';
        }
        int tens = b[from + 5] - '0';
        int ones = b[from + 6] - '0';
        int month = tens * 10 + ones;
        boolean digits = tens >= 0 && tens <= 1 && ones >= 0 && ones <= 9;
        return digits && month >= 1 && month <= 12 && year > 0 ? year * 12 + month - 1 : -1;
    }

    private boolean place() {
        int lonFrom = row.start(Header.LONGITUDE);
        int lonTo = row.end(Header.LONGITUDE);
        int latFrom = row.start(Header.LATITUDE);
        int latTo = row.end(Header.LATITUDE);
        row.located = lonFrom != lonTo || latFrom != latTo;
        if (!row.located) {
            return true;
        }
        row.longitudeE6 = Degrees.millionths(records.bytes, lonFrom, lonTo);
        if (row.longitudeE6 < Degrees.WEST || row.longitudeE6 > Degrees.EAST) {
            return refuse(Reason.BAD_LONGITUDE, Header.LONGITUDE);
        }
        row.latitudeE6 = Degrees.millionths(records.bytes, latFrom, latTo);
        if (row.latitudeE6 < Degrees.SOUTH || row.latitudeE6 > Degrees.NORTH) {
            return refuse(Reason.BAD_LATITUDE, Header.LATITUDE);
        }
        return true;
    }

    private boolean area() {
        byte[] b = records.bytes;
        int from = row.start(Header.AREA_CODE);
        int to = row.end(Header.AREA_CODE);
        if (from == to) {
            row.area = -1;
            return true;
        }
        int nameFrom = row.start(Header.AREA_NAME);
        int nameTo = row.end(Header.AREA_NAME);
        if (nameFrom != to + 1) {
            // Quoted, or in another order: put side by side.
            int length = to - from + 1 + nameTo - nameFrom;
            areaKey = areaKey.length < length ? new byte[length * 2] : areaKey;
            System.arraycopy(b, from, areaKey, 0, to - from);
            areaKey[to - from] = ',';
            System.arraycopy(b, nameFrom, areaKey, to - from + 1, nameTo - nameFrom);
            return area(areaKey, 0, to - from, length);
        }
        return area(b, from, to, nameTo);
    }

    private boolean area(byte[] key, int from, int codeEnd, int to) {
        int known = row.areas.size();
        int area = row.areas.find(key, from, to);
        if (area == Words.FULL) {
            return refuse(Reason.TOO_MANY_AREAS, Header.AREA_CODE);
        }
        if (area == known && !isCode(key, from, codeEnd)) {
            row.areas.forgetLast();
            return refuse(Reason.BAD_AREA_CODE, Header.AREA_CODE);
        }
        row.area = area;
        return true;
    }

    private static boolean isCode(byte[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean letterOrDigit = b[i] >= '0' && b[i] <= '9' || b[i] >= 'A' && b[i] <= 'Z';
            if (!letterOrDigit) {
                return false;
            }
        }
        return to - from <= LONGEST_CODE;
    }

    private boolean type() {
        int from = row.start(Header.TYPE);
        int to = row.end(Header.TYPE);
        if (from == to) {
            return refuse(Reason.NO_TYPE, Header.TYPE);
        }
        row.type = row.types.find(records.bytes, from, to);
        return row.type != Words.FULL || refuse(Reason.TOO_MANY_TYPES, Header.TYPE);
    }

    private boolean crimeId() {
        int from = row.start(Header.ID);
        int to = row.end(Header.ID);
        row.repeat = false;
        if (from == to) {
            return true;
        }
        if (to - from > LONGEST_ID) {
            return refuse(Reason.BAD_CRIME_ID, Header.ID);
        }
        if (row.month != idsMonth) {
            monthIds = idsMonth == NOTHING ? monthIds : ids.computeIfAbsent(row.month, month -> new CrimeIds());
            ids.putIfAbsent(row.month, monthIds);
            idsMonth = row.month;
        }
        row.repeat = !monthIds.add(records.bytes, from, to);
        return true;
    }
}
