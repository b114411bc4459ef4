package foreland.assessment.run;

import foreland.assessment.AssessmentTables;
import foreland.assessment.Change;
import foreland.assessment.Comparison;
import foreland.assessment.Hotspot;
import foreland.assessment.Place;
import foreland.assessment.Rising;
import foreland.assessment.SixDigits;
import foreland.evidence.CountCube;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Writes the assessment's tables: columns, order and number formats are fixed (docs/formats/assess.md). */
final class AssessmentFiles {

    private final AssessmentTables tables;
    private final Comparison comparison;
    private final Path out;
    private final byte[][] codes;
    private final byte[][] names;

    AssessmentFiles(AssessmentTables tables, Path out) {
        this.tables = tables;
        this.out = out;
        comparison = tables.comparison();
        List<Place> places = comparison.places();
        codes = places.stream().map(place -> TableFile.cell(place.code())).toArray(byte[][]::new);
        names = places.stream().map(place -> TableFile.cell(place.name())).toArray(byte[][]::new);
    }

    void write() throws IOException {
        writeMonthly();
        writeChange();
        writeRising();
        writeHotspots();
    }

    private void writeMonthly() throws IOException {
        CountCube cube = comparison.cube();
        int[] areas = tables.places().stream()
                .mapToInt(place -> cube.find(comparison.places().get(place).code()))
                .toArray();
        byte[][] types = comparison.types().stream().map(TableFile::cell).toArray(byte[][]::new);
        int[] numbers = comparison.types().stream()
                .mapToInt(type -> cube.types().indexOf(type))
                .toArray();
        try (TableFile file =
                new TableFile(out.resolve("monthly.csv"), "month", "lsoa_code", "lsoa_name", "crime_type", "count")) {
            for (int month = 0; month < cube.months(); month++) {
                byte[] name = TableFile.cell(cube.month(month).toString());
                for (int i = 0; i < areas.length; i++) {
                    int place = tables.places().get(i);
                    for (int type = 0; areas[i] >= 0 && type < types.length; type++) {
                        int count = numbers[type] < 0
                                ? all(cube, areas[i], month)
                                : cube.count(areas[i], numbers[type], month);
                        if (count > 0) {
                            file.cell(name)
                                    .cell(codes[place])
                                    .cell(names[place])
                                    .cell(types[type])
                                    .number(count)
                                    .end();
                        }
                    }
                }
            }
        }
    }

    private static int all(CountCube cube, int area, int month) {
        return IntStream.range(0, cube.types().size())
                .map(type -> cube.count(area, type, month))
                .sum();
    }

    private void writeChange() throws IOException {
        try (TableFile file = new TableFile(
                out.resolve("change.csv"),
                "area_code",
                "area_name",
                "crime_type",
                "months_compared",
                "count_current",
                "count_previous",
                "change_pct",
                "population",
                "population_year",
                "rate_per_1000",
                "rate_ratio",
                "rate_ratio_low",
                "rate_ratio_high",
                "p_value",
                "q_value",
                "rank",
                "ranked_among")) {
            for (Change change : tables.changes()) {
                file.text(change.areaCode()).text(change.areaName()).text(change.crimeType());
                file.number(change.monthsCompared()).number(change.current());
                known(file, change.previous(), 0);
                double percent = change.percent();
                file.written(Double.isNaN(percent) ? "" : SixDigits.fixed(percent, 4));
                known(file, change.population(), 0);
                known(file, change.populationYear(), 1);
                file.decimal(change.ratePer1000()).decimal(change.rateRatio());
                file.decimal(change.low()).decimal(change.high());
                file.decimal(change.p()).decimal(change.q());
                known(file, change.rank(), 1);
                known(file, change.rankedAmong(), 1);
                file.end();
            }
        }
    }

    private static void known(TableFile file, long number, long least) throws IOException {
        if (number < least) {
            file.empty();
        } else {
            file.number(number);
        }
    }

    private void writeRising() throws IOException {
        try (TableFile file = new TableFile(
                out.resolve("rising.csv"),
                "lsoa_code",
                "lsoa_name",
                "crime_type",
                "count_current",
                "count_previous",
                "rate_ratio",
                "p_value",
                "q_value",
                "dispersion",
                "p_value_dispersed",
                "q_value_dispersed",
                "flagged")) {
            int[] next = new int[tables.rising().size()];
            for (int place : tables.places()) {
                for (int type = 0; type < next.length; type++) {
                    List<Rising> ofType = tables.rising().get(type);
                    if (next[type] < ofType.size() && ofType.get(next[type]).place() == place) {
                        write(file, ofType.get(next[type]++));
                    }
                }
            }
        }
    }

    private void write(TableFile file, Rising row) throws IOException {
        file.cell(codes[row.place()]).cell(names[row.place()]).text(row.crimeType());
        file.number(row.current()).number(row.previous()).decimal(row.rateRatio());
        file.decimal(row.p()).decimal(row.q());
        file.decimal(row.dispersion()).decimal(row.pDispersed()).decimal(row.qDispersed());
        file.flag(row.flagged()).end();
    }

    private void writeHotspots() throws IOException {
        try (TableFile file = new TableFile(
                out.resolve("hotspots.csv"),
                "lsoa_code",
                "lsoa_name",
                "crime_type",
                "count",
                "gi_star_z",
                "p_value",
                "q_value",
                "hot")) {
            int rows =
                    tables.hotspots().isEmpty() ? 0 : tables.hotspots().get(0).size();
            for (int row = 0; row < rows; row++) {
                for (List<Hotspot> ofType : tables.hotspots()) {
                    Hotspot spot = ofType.get(row);
                    file.cell(codes[spot.place()]).cell(names[spot.place()]).text(spot.crimeType());
                    file.number(spot.count())
                            .decimal(spot.z())
                            .decimal(spot.p())
                            .decimal(spot.q());
                    file.flag(spot.hot()).end();
                }
            }
        }
    }
}
