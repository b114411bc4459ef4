package foreland.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.Foreland;
import foreland.evidence.LoadedFile.Outcome;
import foreland.journal.Acting;
import foreland.partnership.Partnership;
import foreland.partnership.Partnerships;
import foreland.testing.TestDatabase;
import foreland.testing.WithTestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.MapPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Taking files in: again, corrected, broken, hostile; and who sees what came of it. */
@SpringBootTest(classes = Foreland.class)
@WithTestDatabase
class EvidenceLoadingTest {

    @Autowired
    EvidenceLoading loading;

    @Autowired
    Evidence evidence;

    @Autowired
    Partnerships partnerships;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    TestDatabase database;

    @TempDir
    Path folder;

    private Partnership partnership;

    @BeforeEach
    void aPartnership() {
        partnership = made();
    }

    @Test
    void the_same_month_again_changes_nothing_and_a_corrected_one_takes_its_place() throws IOException {
        Path month = file(
                "2018-05-nowhere-street.csv",
                PoliceFiles.STREET + asb("2018-05").repeat(5));
        assertThat(load(month)).extracting(LoadedFile::outcome).containsExactly(Outcome.LOADED);
        assertThat(load(month)).extracting(LoadedFile::outcome).containsExactly(Outcome.UNCHANGED);
        assertThat(count("E01999801", YearMonth.of(2018, 5))).isEqualTo(5);
        Path corrected = file(
                "2018-05-nowhere-street.csv",
                PoliceFiles.STREET + asb("2018-05").repeat(7));
        LoadedFile replaced = load(corrected).get(0);
        assertThat(replaced.outcome()).isEqualTo(Outcome.REPLACED);
        assertThat(replaced.notes()).anyMatch(note -> note.contains("takes the place of part"));
        assertThat(count("E01999801", YearMonth.of(2018, 5)))
                .as("identical rows are separate incidents")
                .isEqualTo(7);
    }

    @Test
    void a_month_of_which_no_row_can_be_taken_in_leaves_what_was_there() throws IOException {
        load(file(
                "2018-07-nowhere-street.csv",
                PoliceFiles.STREET + asb("2018-07").repeat(5)));
        for (String nothing : List.of("", "x".repeat(200) + "\n")) {
            LoadedFile refused = load(file("2018-07-nowhere-street.csv", PoliceFiles.STREET + nothing))
                    .get(0);
            assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(refused.problems().get(0).fault()).startsWith("No row of it could be taken in");
        }
        assertThat(count("E01999801", YearMonth.of(2018, 7))).isEqualTo(5);
    }

    @Test
    void outcomes_of_which_no_row_can_be_taken_in_leave_those_that_were_there() throws IOException {
        String good = PoliceFiles.OUTCOMES + PoliceFiles.outcome(1, "2018-07", "E01999801", "Local resolution");
        assertThat(load(file("2018-07-nowhere-outcomes.csv", good)))
                .extracting(LoadedFile::outcome)
                .containsExactly(Outcome.LOADED);
        assertThat(load(file(
                        "2018-07-nowhere-outcomes.csv",
                        PoliceFiles.OUTCOMES + PoliceFiles.outcome(1, "July 2018", "E01999801", "Local resolution"))))
                .extracting(LoadedFile::outcome)
                .containsExactly(Outcome.REFUSED);
        assertThat(load(file("2018-07-nowhere-outcomes.csv", good)))
                .as("the good ones are still in force")
                .extracting(LoadedFile::outcome)
                .containsExactly(Outcome.UNCHANGED);
    }

    @Test
    void another_node_makes_from_the_database_what_it_lacks() throws IOException {
        load(file(
                "2017-02-elsewhere-street.csv",
                PoliceFiles.STREET + asb("2017-02").repeat(3)));
        load(file("counts.csv", "force,lsoa_code,crime_type,2017-03\nelsewhere,E01999801,Burglary,4\n"));
        try (var other = new SpringApplicationBuilder(Foreland.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .initializers(new WithTestDatabase.Connect())
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource(
                                "the same database",
                                Map.of(
                                        "spring.datasource.url", database.url(),
                                        "spring.datasource.password", database.appPassword()))))
                .run()) {
            CountCube cube = Acting.nobody()
                    .doing(() -> other.getBean(Evidence.class)
                            .counts(List.of("E01999801"), YearMonth.of(2017, 2), YearMonth.of(2017, 3)));
            int area = cube.find("E01999801");
            assertThat(cube.count(area, cube.types().indexOf("Anti-social behaviour"), 0))
                    .isEqualTo(3);
            assertThat(cube.count(area, cube.types().indexOf("Burglary"), 1)).isEqualTo(4);
        }
    }

    @Test
    void another_partnership_sees_nothing_of_an_agencys_figures_and_everything_of_open_data() throws IOException {
        load(file("fires.csv", "measure,area,period,value\nFires,E07000114,2025-03,4\n"));
        assertThat(measures(Acting.system(partnership.id()))).contains("Fires");
        assertThat(measures(Acting.system(made().id()))).doesNotContain("Fires");
        assertThat(measures(Acting.publicIn(partnership.id()))).doesNotContain("Fires");
    }

    @Test
    void a_place_is_found_without_its_accents_and_keeps_them() throws IOException {
        load(file("places.csv", "LSOA21CD,LSOA21NM,LAD22CD,LAD22NM\nW01999801,Ynys Môn 001A,W06999801,Ynys Môn\n"));
        for (String typed : List.of("ynys mon", "YNYS MÔN", "Ynys Mo\u0302n", "w06999801")) {
            Acting.nobody()
                    .run(() -> assertThat(evidence.findArea(typed))
                            .as(typed)
                            .hasValueSatisfying(
                                    found -> assertThat(found.area().name()).isEqualTo("Ynys Môn")));
        }
    }

    @Test
    void a_file_with_a_fault_in_its_last_line_is_refused_whole() throws IOException {
        LoadedFile refused = load(file(
                        "late.csv",
                        "measure,area,period,value\nLate fault,E07000114,2025-03,4\nLate fault,E07000114,2025-04,four\n"))
                .get(0);
        assertThat(refused.problems())
                .extracting(FileProblem::words)
                .containsExactly(
                        "line 3, column value: 'four' is no number. Write a number, or nothing where it is not known.");
        assertThat(measures(Acting.system(partnership.id()))).doesNotContain("Late fault");
    }

    @Test
    void personal_data_are_refused_by_heading_and_by_content() throws IOException {
        assertThat(why("measure,area,period,value,Date of birth\nFires,E07000114,2025-03,4,\n"))
                .contains("this column holds dates of birth");
        assertThat(why("measure,area,period,value,notes\nFires,E07000114,2025-03,4,someone@made-up.example\n"))
                .contains("column notes: This looks like an e-mail address")
                .doesNotContain("someone");
        assertThat(why("measure,area,period,value,where\nFires,E07000114,2025-03,4,CT9 1ZZ\n"))
                .contains("a full postcode");
        assertThat(why("respondent,vote,age\n1,yes,43\n")).contains("a line for each person");
    }

    @Test
    void hostile_and_broken_files_are_refused_with_an_exact_reason() throws IOException {
        assertThat(why("measure,area,period,value\nFires,E07000114,2125-03,4\n"))
                .contains("2125-03 is in the future");
        assertThat(why("measure,area,period,value\n\"Fires,E07000114,2025-03,4\n"))
                .contains("line 2");
        assertThat(why("measure,area,period,value\nFi\"res,\"E0\"7,2025-03,4\n"))
                .contains("The quotes do not match");
        assertThat(why("measure,area,period,value\nFires,Thanet,2025-03,4\n"))
                .contains("'Thanet' is no code of an area");
        assertThat(why("measure,area,period,value\nFires,E07000114,2025-03,\0\n"))
                .contains("NUL character");
        assertThat(why("a,".repeat(1000) + "b\n")).contains("1001 columns");
        assertThat(why("lsoa_code,longitude,latitude\nE01024633,0,0\n")).contains("not in the United Kingdom");
        assertThat(why("x".repeat(3_000_000))).contains("longer than");
        byte[] latin =
                "measure,area,period,value\nF\u00e9tes,E07000114,2025-03,4\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(why("latin.csv", latin)).contains("not in UTF-8");
        assertThat(why("book.csv", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .contains("old Excel workbook (XLS), though it is named .csv");
        assertThat(why(
                        "shape.geojson",
                        "{\"type\":\"FeatureCollection\",\"features\":[{}]}".getBytes(StandardCharsets.UTF_8)))
                .contains("Feature 1 is no polygon");
        assertThat(why("deep.json", "[".repeat(5000).getBytes(StandardCharsets.UTF_8)))
                .contains("deep.json");
    }

    @Test
    void byte_order_marks_and_windows_line_ends_are_read() throws IOException {
        LoadedFile loaded = load(file("bom.csv", "\uFEFFmeasure,area,period,value\r\nMarked,E07000114,2025-03,4\r\n"))
                .get(0);
        assertThat(loaded.outcome()).isEqualTo(Outcome.LOADED);
        assertThat(measures(Acting.system(partnership.id()))).contains("Marked");
    }

    @Test
    void an_archive_that_swells_or_leads_out_of_itself_is_refused() throws IOException {
        Path archive = folder.resolve("bomb.zip");
        Files.write(archive, zip("../../2018-06-nowhere-street.csv", 10, "2018-06-bomb-street.csv", 64 * 1024 * 1024));
        List<LoadedFile> files = load(archive);
        assertThat(files).extracting(LoadedFile::outcome).containsOnly(Outcome.REFUSED);
        assertThat(files.toString()).contains("leads out of the archive");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(archive);
        }
    }

    @Test
    void a_strangers_columns_are_mapped_once_and_remembered() throws IOException {
        Path first = file("calls.csv", "Place,When,Calls taken\nE07000114,2025-03,12\n");
        ColumnMapping mapping =
                new ColumnMapping("Place", "When", null, null, "Calls", List.of("Calls taken"), List.of(), "calls");
        assertThat(load(first).get(0).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(load(first, new LoadTerms("Made-up Trust", "Agreement 1", "Calls", null, mapping))
                        .get(0)
                        .outcome())
                .isEqualTo(Outcome.LOADED);
        Path next = file("calls-next.csv", "Place,When,Calls taken\nE07000114,2025-04,9\n");
        assertThat(load(next, new LoadTerms("Made-up Trust", "Agreement 1", "Calls", null, null))
                        .get(0)
                        .outcome())
                .isEqualTo(Outcome.LOADED);
        Acting.system(partnership.id()).run(() -> {
            Measure calls = evidence.listMeasures().stream()
                    .filter(measure -> measure.name().equals("Calls"))
                    .findFirst()
                    .orElseThrow();
            assertThat(evidence.observations(calls, List.of(), YearMonth.of(2025, 1), YearMonth.of(2025, 12)))
                    .extracting(each -> each.value().intValue())
                    .containsExactly(12, 9);
        });
    }

    private List<LoadedFile> load(Path file) {
        return load(file, LoadTerms.NONE);
    }

    private List<LoadedFile> load(Path file, LoadTerms terms) {
        return Acting.system(partnership.id())
                .doing(() -> loading.load(List.of(file), terms, EvidenceLoading.Progress.SILENT));
    }

    private String why(String content) throws IOException {
        return why("refused.csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private String why(String name, byte[] content) throws IOException {
        LoadedFile file = load(Files.write(folder.resolve(name), content)).get(0);
        assertThat(file.outcome()).isEqualTo(Outcome.REFUSED);
        return file.problems().toString()
                + file.problems().stream().map(FileProblem::words).toList();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static String asb(String month) {
        return "," + month
                + ",Nowhere Police,Nowhere Police,1.38,51.38,On or near Made-up Road,E01999801,Nowhere 009A,Anti-social"
                + " behaviour,,\n";
    }

    private static byte[] zip(String first, int firstLength, String second, int secondLength) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, first, firstLength);
            entry(zip, second, secondLength);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, int length) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        OutputStream out = zip;
        byte[] blank = new byte[64 * 1024];
        java.util.Arrays.fill(blank, (byte) 'a');
        for (int written = 0; written < length; written += blank.length) {
            out.write(blank, 0, Math.min(blank.length, length - written));
        }
        zip.closeEntry();
    }

    private int count(String area, YearMonth month) {
        return Acting.nobody().doing(() -> {
            CountCube cube = evidence.counts(List.of(area), month, month);
            return (int) cube.count(cube.find(area), 0, 0, 0);
        });
    }

    private List<String> measures(Acting acting) {
        return acting.doing(
                () -> evidence.listMeasures().stream().map(Measure::name).toList());
    }

    private Partnership made() {
        String slug = "evidence-" + UUID.randomUUID().toString().substring(0, 8);
        return Acting.system(null)
                .doing(() ->
                        transactions.execute(transaction -> partnerships.add(slug, "Evidence " + slug, true, false)));
    }
}
