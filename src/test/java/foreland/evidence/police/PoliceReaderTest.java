package foreland.evidence.police;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foreland.evidence.CountCube;
import foreland.evidence.CountCubeBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the reader makes of archives: the published example, cell by cell, and files that are not as they should be. */
class PoliceReaderTest {

    private static final String HEADER = String.join(",", Header.STREET) + "\n";
    private static final String ID = "0123456789abcdef".repeat(4);

    @TempDir
    Path folder;

    @Test
    void the_example_archive_is_counted_as_other_engines_count_it() throws Exception {
        assertThat(counts("archive.zip", 1)).isEqualTo(expectedCounts());
        assertThat(counts("archive.zip", 3)).isEqualTo(expectedCounts());
    }

    @Test
    void malformed_rows_are_refused_with_their_reason_and_the_others_counted() throws Exception {
        CountCubeBuilder builder = new CountCubeBuilder();
        ReadReport report;
        try (Sources sources = Sources.open(List.of(resource("archive-dirty.zip")))) {
            report = PoliceReader.until(null, file -> {}).read(sources.street(), new CountingRows(builder, true));
        }
        // truth-dirty.json of the example: short_row 15, long_row 16, bad_month 18, bad_coordinate 18, bad_number 18,
        // nul_byte 16.
        assertThat(report.rejectedByReason())
                .isEqualTo(Map.of(
                        Reason.TOO_FEW_FIELDS, 15L,
                        Reason.TOO_MANY_FIELDS, 16L,
                        Reason.BAD_MONTH, 18L,
                        Reason.BAD_LATITUDE, 18L,
                        Reason.BAD_LONGITUDE, 18L,
                        Reason.NUL_BYTE, 16L));
        CountCube cube = builder.build();
        assertThat(cube.types()).contains("Jaywalking");
        List<String> known = Files.readAllLines(resource("lsoa.csv")).stream()
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
        assertThat(lines(cube).stream()
                        .filter(line -> known.contains(line.substring(0, line.indexOf(','))))
                        .toList())
                .isEqualTo(expectedCounts());
    }

    @Test
    void a_row_is_told_with_line_column_and_remedy() throws IOException {
        String file = HEADER
                + row("2025-03", "0.7,51.2", "E01000001")
                + row("2025-04", "0.7,51.2", "E01000001")
                + row("2025-03", "51.2,0.7", "E01000001")
                + row("2025-03", ",", "=1+1")
                + row("2025-03", ",", "");
        ReadReport report = read(file.getBytes(StandardCharsets.UTF_8));
        assertThat(report.rows()).isEqualTo(5);
        assertThat(report.withoutArea()).isEqualTo(1);
        assertThat(report.repeats()).isEqualTo(1);
        assertThat(report.examples())
                .extracting(RejectedRow::line, RejectedRow::column, RejectedRow::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3L, "Month", Reason.OTHER_MONTH),
                        org.assertj.core.groups.Tuple.tuple(4L, "Longitude", Reason.BAD_LONGITUDE),
                        org.assertj.core.groups.Tuple.tuple(5L, "LSOA code", Reason.BAD_AREA_CODE));
        assertThat(report.examples().get(0).toString())
                .isEqualTo(
                        "2025-03-kent-street.csv, line 3, column Month: the month is not the one in the file's name. "
                                + "Put the row into the file of its month.");
    }

    @Test
    void columns_may_stand_in_another_order_with_a_mark_and_windows_line_ends() throws IOException {
        String file =
                "\uFEFFLSOA name,LSOA code,Crime type,Latitude,Longitude,Month,Crime ID,Reported by,Falls within,Location,Last outcome category\r\n"
                        + "\"Bournemouth, Christchurch and Poole 001B\",E01020000,Burglary,50.7,-1.9,2025-03,,Dorset Police,Dorset Police,\"On \"\"or\"\" near\",\r\n";
        List<String> seen = new ArrayList<>();
        ReadReport report = read(
                file.getBytes(StandardCharsets.UTF_8),
                row -> seen.add(row.month() + "|" + row.areaCode() + "|" + row.areaName() + "|" + row.longitudeE6()
                        + "|" + row.latitudeE6() + "|" + row.crimeId() + "|" + row.crimeType() + "|" + row.location()
                        + "|" + row.reportedBy() + "|" + row.outcome()));
        assertThat(report.rejected()).isZero();
        assertThat(seen)
                .containsExactly(
                        "2025-03|E01020000|Bournemouth, Christchurch and Poole 001B|-1900000|50700000|null|Burglary|"
                                + "On \"or\" near|Dorset Police|");
    }

    @Test
    void files_that_are_no_street_files_are_refused_in_words() throws IOException {
        assertThat(refusal("PK\3\4 and so on")).startsWith("It is a zip archive or an Excel workbook");
        assertThat(refusal("")).startsWith("It is empty");
        assertThat(refusal("Month,Reported by,Falls within,Easting,Northing,Location,Crime type,Context\n"))
                .startsWith("It has the layout from before 2013");
        assertThat(refusal(HEADER.replace("LSOA code,", ""))).startsWith("The column LSOA code is missing");
        assertThat(refusal("a,".repeat(1000) + "b\n")).startsWith("Its header has 1001 columns");
        assertThat(refusal("\uFEFF".repeat(1) + "Month,Month\n")).contains("missing");
    }

    @Test
    void a_line_without_end_is_passed_over_in_a_small_buffer() throws IOException {
        byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        List<InputStream> parts = new ArrayList<>();
        parts.add(stream(HEADER + row("2025-03", "0.7,51.2", "E01000001")));
        for (int i = 0; i < 64; i++) {
            parts.add(new ByteArrayInputStream(block));
        }
        parts.add(stream("\n" + row("2025-03", ",", "")));
        PoliceFile file =
                PoliceFile.of("2025-03-kent-street.csv", () -> new SequenceInputStream(Collections.enumeration(parts)));
        ReadReport report = PoliceReader.until(null, done -> {})
                .read(List.of(file), new CountingRows(new CountCubeBuilder(), false));
        assertThat(report.rows()).isEqualTo(3);
        assertThat(report.rejectedByReason()).isEqualTo(Map.of(Reason.TOO_LONG, 1L));
    }

    @Test
    void a_month_that_has_not_begun_is_refused_when_asked_to() throws IOException {
        byte[] bytes = (HEADER + row("2025-03", "0.7,51.2", "E01000001")).getBytes(StandardCharsets.UTF_8);
        PoliceFile file = PoliceFile.of("2025-03-kent-street.csv", () -> new ByteArrayInputStream(bytes));
        CountingRows rows = new CountingRows(new CountCubeBuilder(), false);
        assertThat(PoliceReader.until(YearMonth.of(2025, 2), done -> {})
                        .read(List.of(file), rows)
                        .rejectedByReason())
                .isEqualTo(Map.of(Reason.FUTURE_MONTH, 1L));
    }

    @Test
    void unsafe_archives_are_refused_whole() throws IOException {
        assertThatThrownBy(() -> Sources.open(List.of(zip("../2025-03-kent-street.csv", new byte[1]))))
                .isInstanceOf(SourceRefused.class)
                .hasMessageContaining("names a file outside itself");
        assertThatThrownBy(() -> Sources.open(List.of(zip("inner.zip", new byte[1]))))
                .hasMessageContaining("holds another archive");
        assertThatThrownBy(() -> Sources.open(List.of(zip("2025-03/2025-03-kent-street.csv", new byte[50_000_000]))))
                .hasMessageContaining("would grow more than 200-fold");
        Path broken = Files.write(folder.resolve("broken.zip"), new byte[] {'P', 'K', 3, 4, 0, 0});
        assertThatThrownBy(() -> Sources.open(List.of(broken))).hasMessageContaining("damaged or unsafe");
        Path text = Files.writeString(folder.resolve("text.zip"), "no zip");
        assertThatThrownBy(() -> Sources.open(List.of(text))).hasMessageContaining("is not a zip archive");
        assertThatThrownBy(() -> Sources.open(List.of(folder.resolve("nowhere"))))
                .hasMessageContaining("There is no file or folder");
    }

    @Test
    void crime_ids_are_told_apart_by_every_digit() {
        CrimeIds ids = new CrimeIds();
        for (int i = 0; i < 20_000; i++) {
            byte[] id = String.format("%064x", i * 7919L).getBytes(StandardCharsets.US_ASCII);
            assertThat(ids.add(id, 0, 64)).isTrue();
            assertThat(ids.add(id, 0, 64)).isFalse();
            byte[] reversed = new StringBuilder(new String(id, StandardCharsets.US_ASCII))
                    .reverse()
                    .toString()
                    .replace('f', 'F')
                    .getBytes(StandardCharsets.US_ASCII);
            boolean palindrome = i == 0;
            assertThat(ids.add(reversed, 0, 64)).isEqualTo(!palindrome);
        }
    }

    private static String row(String month, String place, String code) {
        return ID + "," + month + ",Kent Police,Kent Police," + place + ",On or near High Street," + code
                + ",Thanet 001A,Burglary,,\n";
    }

    private static ReadReport read(byte[] bytes) throws IOException {
        return read(bytes, row -> {});
    }

    private static ReadReport read(byte[] bytes, java.util.function.Consumer<StreetRow> taker) throws IOException {
        PoliceFile file = PoliceFile.of("2025-03-kent-street.csv", () -> new ByteArrayInputStream(bytes));
        return PoliceReader.until(null, done -> {}).read(List.of(file), () -> new StreetRows.Batch() {
            @Override
            public void file(PoliceFile of) {}

            @Override
            public void row(StreetRow row) {
                taker.accept(row);
            }

            @Override
            public void end(FileReport report) {}

            @Override
            public void close() {}
        });
    }

    private static String refusal(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8)).files().get(0).refusal();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path zip(String entry, byte[] content) throws IOException {
        Path path = folder.resolve("made.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(path))) {
            out.putNextEntry(new ZipEntry(entry));
            out.write(content);
        }
        return path;
    }

    private static List<String> counts(String archive, int threads) throws Exception {
        CountCubeBuilder builder = new CountCubeBuilder();
        try (Sources sources = Sources.open(List.of(resource(archive)))) {
            PoliceReader.until(null, file -> {})
                    .onThreads(threads)
                    .read(sources.street(), new CountingRows(builder, true));
        }
        return lines(builder.build());
    }

    private static List<String> lines(CountCube cube) {
        List<String> lines = new ArrayList<>();
        for (int area = 0; area < cube.areas(); area++) {
            for (int type = 0; type < cube.types().size(); type++) {
                for (int month = 0; month < cube.months(); month++) {
                    int count = cube.count(area, type, month);
                    if (count > 0) {
                        lines.add(
                                cube.code(area) + "," + cube.types().get(type) + "," + cube.month(month) + "," + count);
                    }
                }
            }
        }
        return lines;
    }

    private static List<String> expectedCounts() throws Exception {
        List<String> lines = Files.readAllLines(resource("expected/counts.csv"));
        return lines.subList(1, lines.size());
    }

    private static Path resource(String name) throws URISyntaxException {
        return Path.of(PoliceReaderTest.class.getResource("/police/" + name).toURI());
    }
}
