package foreland.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.Foreland;
import foreland.evidence.LoadedFile.Outcome;
import foreland.journal.Acting;
import foreland.partnership.Partnership;
import foreland.partnership.Partnerships;
import foreland.testing.WithTestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

/** Files that are broken or mean harm: each stops itself and no other, with what is wrong in words, and leaves nothing behind. */
@SpringBootTest(classes = Foreland.class)
@WithTestDatabase
class HostileFilesTest {

    @Autowired
    EvidenceLoading loading;

    @Autowired
    Evidence evidence;

    @Autowired
    Partnerships partnerships;

    @Autowired
    TransactionTemplate transactions;

    @TempDir
    Path folder;

    private Partnership partnership;
    private String force;

    @BeforeEach
    void aPartnership() {
        String name = UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "x");
        partnership = Acting.system(null)
                .doing(() -> transactions.execute(
                        transaction -> partnerships.add("hostile-" + name, "Hostile " + name, true, false)));
        force = "force-" + name;
    }

    @Test
    void a_member_of_an_archive_that_lies_or_is_damaged_stops_only_itself() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put(street("2016-01"), text(PoliceFiles.STREET + row("2016-01").repeat(3)));
        members.put(street("2016-02"), text(PoliceFiles.STREET + row("2016-02").repeat(40_000)));
        members.put(street("2016-03"), text(PoliceFiles.STREET + row("2016-03").repeat(40_000)));
        members.put("2016-04/2016-04-" + force + "-outcomes.csv", text("Crime ID,Outcome type\n" + "x,y\n".repeat(99)));
        byte[] zip = zip(members);
        // One says that it is shorter than it is; one has its packed bytes spoilt in the middle.
        sayItHas(zip, street("2016-02"), 500);
        spoil(zip, street("2016-03"));
        List<LoadedFile> files = load(Files.write(folder.resolve("mixed.zip"), zip));
        assertThat(files)
                .extracting(LoadedFile::outcome)
                .containsExactlyInAnyOrder(Outcome.LOADED, Outcome.REFUSED, Outcome.REFUSED, Outcome.REFUSED);
        assertThat(words(files, street("2016-02"))).contains("More came out of it than the 500 bytes");
        assertThat(words(files, street("2016-03"))).contains("It is damaged: ", "Download the archive again.");
        assertThat(words(files, "-outcomes.csv")).contains("The column Month is missing.");
        assertThat(monthsIn()).containsExactly("2016-01");
        assertThat(load(folder.resolve("mixed.zip")))
                .as("again, it is the same")
                .extracting(LoadedFile::outcome)
                .containsExactlyInAnyOrder(Outcome.UNCHANGED, Outcome.REFUSED, Outcome.REFUSED, Outcome.REFUSED);
    }

    @Test
    void bombs_climbing_names_and_archives_in_archives_are_refused_and_the_rest_is_read() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("../../etc/" + street("2016-05"), text(PoliceFiles.STREET + row("2016-05")));
        members.put("C:\\2016-05-x-street.csv", text(PoliceFiles.STREET + row("2016-05")));
        members.put(street("2016-06"), blank(32 * 1024 * 1024));
        members.put("inner.zip", zip(Map.of(street("2016-07"), text(PoliceFiles.STREET + row("2016-07")))));
        members.put(street("2016-08"), text(PoliceFiles.STREET + row("2016-08")));
        List<LoadedFile> files = load(Files.write(folder.resolve("bombs.zip"), zip(members)));
        assertThat(words(files, "../../etc/")).contains("leads out of the archive");
        assertThat(words(files, "C:\\")).contains("leads out of the archive");
        assertThat(words(files, street("2016-06"))).contains("more than 250 times as large");
        assertThat(words(files, "inner.zip")).contains("an archive within an archive");
        assertThat(monthsIn()).containsExactly("2016-08");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("bombs.zip"));
        }
    }

    @Test
    void street_files_that_cannot_be_read_say_why() throws IOException {
        String[] columns = PoliceFiles.STREET.strip().split(",");
        assertThat(refusal(PoliceFiles.STREET.replace(",LSOA code", "") + row("2016-01")))
                .contains("The column LSOA code is missing");
        assertThat(refusal(PoliceFiles.STREET.strip() + ",more".repeat(988) + "\n" + row("2016-01")))
                .contains("1000 columns");
        assertThat(refusal(PoliceFiles.STREET.replace("Context", "Month")))
                .contains("The column Month stands in it twice");
        assertThat(refusal("Month,Reported by,Falls within,Easting,Northing,Location,Crime type,Context\n"))
                .contains("layout from before 2013");
        assertThat(refusal(("\uFEFF" + PoliceFiles.STREET + row("2016-01")).getBytes(StandardCharsets.UTF_16LE)))
                .contains("UTF-16, not in UTF-8");
        assertThat(refusal(workbook(columns))).contains("none of the files known here");
        assertThat(monthsIn()).isEmpty();
    }

    @Test
    void rows_of_a_street_file_at_fault_are_rejected_one_by_one_with_their_line() throws IOException {
        byte[] latin = row("2016-09").replace("Made-up", "Caf\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(0xEF);
        file.write(0xBB);
        file.write(0xBF);
        file.write(text((PoliceFiles.STREET + row("2016-09")).replace("\n", "\r\n")));
        file.write(latin);
        file.write(text(row("2016-09").replace("1.38,51.38", "0.000000,0.000000")));
        file.write(text(row("2016-09").replace("On or near", "On \"or near")));
        file.write(text(row("2096-09")));
        file.write(text("," + "x".repeat(300_000) + "\n"));
        file.write(text(row("2016-09").replace("Made-up Road", "=HYPERLINK(A1)")));
        LoadedFile loaded = load(Files.write(folder.resolve("2016-09-" + force + "-street.csv"), file.toByteArray()))
                .get(0);
        assertThat(loaded.outcome()).isEqualTo(Outcome.LOADED);
        assertThat(loaded.counts()).isEqualTo(new RowCounts(7, 2, 0, 5, 0));
        assertThat(loaded.problems())
                .extracting(FileProblem::words)
                .satisfiesExactly(
                        why -> assertThat(why).startsWith("line 3: It is not valid UTF-8."),
                        why -> assertThat(why).startsWith("line 4, column Latitude: The latitude is not a number"),
                        why -> assertThat(why).startsWith("line 5: A double quote stands in the middle of a value"),
                        why -> assertThat(why)
                                .startsWith("line 6, column Month: The month is not the one in the file's"),
                        why -> assertThat(why).startsWith("line 7: The line is longer than 65536 bytes."));
    }

    @Test
    void tables_and_outlines_are_refused_whole() throws IOException {
        assertThat(refusal("figures.csv", text("value,period,area,measure\n4,2016-03,E07000114,Reordered\n")))
                .as("columns may stand in any order")
                .isEmpty();
        assertThat(refusal("figures.csv", text("measure,area,value\nFires,E07000114,4\n")))
                .contains("none of the files known here", "measure, area, value");
        assertThat(refusal("figures.csv", text("measure,area,period,value\n" + "Fires,E07000114,2025-03,\"4\"x\n")))
                .contains("The quotes do not match");
        assertThat(refusal("sea.geojson", text(square("E01024633", 0, 0)))).contains("0.0, 0.0, which is not a place");
        assertThat(refusal("grid.geojson", text(square("E01024633", 635_000, 170_000))))
                .contains("not in metres of the national grid");
        assertThat(refusal("uncoded.geojson", text(square("nowhere", 1, 51))))
                .contains("no property with an area's code");
        assertThat(refusal("cut.geojson", text("{\"type\":\"FeatureCollection\",\"features\":[{\"type\"")))
                .contains("It is not JSON that can be read");
        assertThat(refusal("unfolding.json", text(unfolding()))).contains("more than 4000000 points");
        assertThat(refusal("cut.csv.gz", Arrays.copyOf(gzip(row("2016-01").repeat(9_000)), 300)))
                .contains("It is damaged");
        assertThat(monthsIn()).isEmpty();
    }

    @Test
    void a_workbook_is_read_as_one_whatever_it_is_called() throws IOException {
        for (String name : List.of("fires.xlsx", "fires.csv")) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Workbook book = new Workbook(bytes, "test", "1.0")) {
                var sheet = book.newWorksheet("Sheet1");
                List<String> heads = List.of("area", "period", "measure", "value");
                for (int column = 0; column < heads.size(); column++) {
                    sheet.value(0, column, heads.get(column));
                    sheet.value(
                            1,
                            column,
                            List.of("E07000114", "2025-03", "Fires in " + name, "")
                                    .get(column));
                }
                sheet.value(1, 3, 7);
            }
            LoadedFile file =
                    load(Files.write(folder.resolve(name), bytes.toByteArray())).get(0);
            assertThat(file.problems()).as(name).isEmpty();
            assertThat(file.outcome()).as(name).isIn(Outcome.LOADED, Outcome.REPLACED);
            assertThat(file.counts().kept()).as(name).isEqualTo(1);
        }
    }

    @Test
    void a_line_without_end_is_stopped_before_it_is_kept() throws IOException {
        Path endless = folder.resolve("endless.csv");
        try (OutputStream out = Files.newOutputStream(endless)) {
            byte[] piece = new byte[1024 * 1024];
            Arrays.fill(piece, (byte) 'x');
            for (int i = 0; i < 64; i++) {
                out.write(piece);
            }
        }
        LoadedFile refused = load(endless).get(0);
        assertThat(refused.problems().get(0).words()).contains("A field is longer than 262144 characters");
    }

    private static String street(String month) {
        return month + "/" + month + "-";
    }

    private static String row(String month) {
        return "," + month
                + ",Nowhere Police,Nowhere Police,1.38,51.38,On or near Made-up Road,E01999802,Nowhere 009B,Anti-social"
                + " behaviour,,\n";
    }

    private String refusal(String content) throws IOException {
        return refusal(text(content));
    }

    private String refusal(byte[] content) throws IOException {
        return refusal("2016-01-" + force + "-street.csv", content);
    }

    /** Why a file was refused; empty when it was not. */
    private String refusal(String name, byte[] content) throws IOException {
        LoadedFile file = load(Files.write(folder.resolve(name), content)).get(0);
        return file.outcome() == Outcome.REFUSED ? file.problems().toString() : "";
    }

    private static String words(List<LoadedFile> files, String named) {
        LoadedFile file = files.stream()
                .filter(each -> each.file().contains(named))
                .findFirst()
                .orElseThrow();
        assertThat(file.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(file.dataset()).isNull();
        return file.problems().toString();
    }

    private List<LoadedFile> load(Path file) {
        return Acting.system(partnership.id())
                .doing(() -> loading.load(List.of(file), LoadTerms.NONE, EvidenceLoading.Progress.SILENT));
    }

    private List<String> monthsIn() {
        return Acting.nobody().doing(() -> evidence.monthsByForce(DataKind.POLICE_STREET)).entrySet().stream()
                .filter(entry -> entry.getKey().equals(force))
                .flatMap(entry -> entry.getValue().months().stream())
                .map(String::valueOf)
                .toList();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] blank(int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) ' ');
        return bytes;
    }

    private byte[] zip(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(
                        member.getKey().endsWith("-") ? member.getKey() + force + "-street.csv" : member.getKey()));
                zip.write(member.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Writes another length into the archive's directory. */
    private static void sayItHas(byte[] zip, String member, int bytes) {
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(inDirectory(zip, member) + 24, bytes);
    }

    private static void spoil(byte[] zip, String member) {
        ByteBuffer directory = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int at = inDirectory(zip, member);
        int begin = directory.getInt(at + 42) + 30 + directory.getShort(at + 28);
        int length = directory.getInt(at + 20);
        Arrays.fill(zip, begin + length / 2, begin + length, (byte) 0xFF);
    }

    private static int inDirectory(byte[] zip, String member) {
        byte[] name = text(member);
        for (int at = zip.length - 46 - name.length; at >= 0; at--) {
            if (ByteBuffer.wrap(zip).getInt(at) == 0x504B0102
                    && Arrays.equals(zip, at + 46, at + 46 + name.length, name, 0, name.length)) {
                return at;
            }
        }
        throw new IllegalArgumentException(member);
    }

    private static byte[] gzip(String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new java.util.zip.GZIPOutputStream(bytes)) {
            out.write(text(content));
        }
        return bytes.toByteArray();
    }

    private static byte[] workbook(String[] columns) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("Sheet1");
            for (int column = 0; column < columns.length; column++) {
                sheet.value(0, column, columns[column]);
            }
        }
        return bytes.toByteArray();
    }

    private static String square(String code, int x, int y) {
        String points = List.of(new int[] {0, 0}, new int[] {0, 1}, new int[] {1, 1}, new int[] {0, 0}).stream()
                .map(step -> "[" + (x + step[0]) + "," + (y + step[1]) + "]")
                .collect(Collectors.joining(","));
        return "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"LSOA21CD\":\""
                + code + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[" + points + "]]}}]}";
    }

    /** A short file whose one arc of fifty thousand points is named a hundred times. */
    private static String unfolding() {
        String arc = "[1.1,51.1],".repeat(49_999) + "[1.1,51.1]";
        String ring = "[" + "0,".repeat(99) + "0]";
        return "{\"type\":\"Topology\",\"arcs\":[[" + arc
                + "]],\"objects\":{\"areas\":{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"Polygon\","
                + "\"properties\":{\"LSOA21CD\":\"E01024633\"},\"arcs\":[" + ring + "]}]}}}";
    }
}
