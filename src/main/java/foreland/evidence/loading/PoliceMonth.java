package foreland.evidence.loading;

import foreland.evidence.FileProblem;
import foreland.evidence.RowCounts;
import foreland.evidence.parquet.PointBatch;
import foreland.evidence.police.FileReport;
import foreland.evidence.police.PoliceFile;
import foreland.evidence.police.RejectedRow;
import foreland.evidence.police.StreetRow;
import foreland.evidence.police.StreetRows;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The street files of a month on their way into the store, from one thread of the reader. */
final class PoliceMonth implements StreetRows.Batch {

    private static final Set<String> KNOWN_TYPES = Set.of(
            "Anti-social behaviour",
            "Bicycle theft",
            "Burglary",
            "Criminal damage and arson",
            "Drugs",
            "Other crime",
            "Other theft",
            "Possession of weapons",
            "Public order",
            "Robbery",
            "Shoplifting",
            "Theft from the person",
            "Vehicle crime",
            "Violence and sexual offences");

    /** What is done with the files when all their rows are here. */
    interface Finish {
        void finish(PoliceMonth month) throws Exception;
    }

    /** One file of them. */
    static final class Pending {
        final PoliceFile file;
        final int place;
        final Set<YearMonth> months = new TreeSet<>();
        final Set<String> reporters = new TreeSet<>();
        final Set<String> strangeTypes = new TreeSet<>();

        @Nullable
        FileReport report;

        private int lastMonth = -1;
        private @Nullable String lastReporter;

        Pending(PoliceFile file, int place) {
            this.file = file;
            this.place = place;
        }

        boolean isWhole() {
            return report != null && report.refusal() == null;
        }

        RowCounts counts() {
            FileReport of = java.util.Objects.requireNonNull(report);
            return new RowCounts(
                    of.rows(), of.rows() - of.rejectedRows(), of.repeats(), of.rejectedRows(), of.withoutArea());
        }

        List<FileProblem> problems() {
            FileReport of = java.util.Objects.requireNonNull(report);
            List<FileProblem> problems = new ArrayList<>();
            if (of.refusal() != null) {
                problems.add(new FileProblem(file.name(), 0, "", of.refusal(), ""));
            }
            for (RejectedRow row : of.examples()) {
                String fault = row.reason().fault();
                problems.add(new FileProblem(
                        file.name(),
                        row.line(),
                        row.column(),
                        Character.toUpperCase(fault.charAt(0)) + fault.substring(1) + ".",
                        row.reason().remedy()));
            }
            return problems;
        }
    }

    private final PointBatch points;
    private final Finish finish;
    private final List<Pending> files = new ArrayList<>();
    private final Map<String, String> areaNames = new LinkedHashMap<>();
    private int[] areas = new int[4096];
    private int[] types = new int[64];
    private final int nowhere;
    private boolean failed;

    PoliceMonth(PointBatch points, Finish finish) {
        this.points = points;
        this.finish = finish;
        this.nowhere = points.text("");
        Arrays.fill(areas, -1);
        Arrays.fill(types, -1);
    }

    List<Pending> files() {
        return files;
    }

    PointBatch points() {
        return points;
    }

    /** Names of the small areas that rows have, by code. */
    Map<String, String> areaNames() {
        return areaNames;
    }

    @Override
    public void file(PoliceFile file) {
        files.add(new Pending(file, files.size()));
    }

    @Override
    public void row(StreetRow row) {
        Pending file = files.get(files.size() - 1);
        int number = row.monthNumber();
        if (number != file.lastMonth) {
            file.lastMonth = number;
            file.months.add(row.month());
        }
        if (file.file.force() == null) {
            String reporter = row.reportedBy();
            if (!reporter.equals(file.lastReporter)) {
                file.lastReporter = reporter;
                file.reporters.add(reporter);
            }
        }
        try {
            points.add(
                    file.place,
                    number / 12 * 100 + number % 12 + 1,
                    id(row.crimeId()),
                    row.isLocated() ? row.longitudeE6() : PointBatch.NOWHERE,
                    row.isLocated() ? row.latitudeE6() : PointBatch.NOWHERE,
                    points.text(row.location()),
                    area(row),
                    type(row, file),
                    points.text(row.outcome()),
                    1);
        } catch (SQLException e) {
            failed = true;
            throw new IllegalStateException("Rows could not be written to the store", e);
        }
    }

    @Override
    public void end(FileReport report) {
        if (files.isEmpty() || !files.get(files.size() - 1).file.equals(report.file())) {
            files.add(new Pending(report.file(), files.size()));
        }
        files.get(files.size() - 1).report = report;
    }

    @Override
    public void close() {
        try (points) {
            if (!failed) {
                finish.finish(this);
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("A month could not be put into the store", e);
        }
    }

    private int area(StreetRow row) {
        int area = row.area();
        if (area < 0) {
            return nowhere;
        }
        if (area >= areas.length) {
            int old = areas.length;
            areas = Arrays.copyOf(areas, Math.max(old * 2, area + 1));
            Arrays.fill(areas, old, areas.length, -1);
        }
        if (areas[area] < 0) {
            areas[area] = points.text(row.areaCode());
            areaNames.put(row.areaCode(), row.areaName());
        }
        return areas[area];
    }

    private int type(StreetRow row, Pending file) {
        int type = row.type();
        if (type >= types.length) {
            int old = types.length;
            types = Arrays.copyOf(types, Math.max(old * 2, type + 1));
            Arrays.fill(types, old, types.length, -1);
        }
        if (types[type] < 0) {
            types[type] = points.text(row.crimeType());
        }
        if (!KNOWN_TYPES.contains(row.crimeType()) && file.strangeTypes.size() < 20) {
            file.strangeTypes.add(row.crimeType());
        }
        return types[type];
    }

    /** The first sixty-four bits of a Crime ID: enough to join outcomes; 0 where there is none or it is no number. */
    static long id(@Nullable String crimeId) {
        if (crimeId == null || crimeId.length() < 16) {
            return 0;
        }
        long id = 0;
        for (int i = 0; i < 16; i++) {
            int digit = Character.digit(crimeId.charAt(i), 16);
            if (digit < 0) {
                return crimeId.hashCode();
            }
            id = id << 4 | digit;
        }
        return id;
    }
}
