package foreland.assessment.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The assessment's own tables for the example archive, which has planted rises, a recording change and two missing months. */
class AssessCommandTest {

    @TempDir
    static Path out;

    @BeforeAll
    static void assess() throws Exception {
        assertThat(BenchLayoutTest.execute(
                        "--area",
                        "all",
                        "--to",
                        "2024-09",
                        "--distinct-crime-ids",
                        "--from",
                        BenchLayoutTest.resource("archive.zip").toString(),
                        BenchLayoutTest.resource("lsoa.csv").toString(),
                        "--out",
                        out.toString()))
                .isZero();
    }

    @Test
    void monthly_counts_are_those_of_the_bench() throws Exception {
        Map<String, String> expected = new HashMap<>();
        for (String line : Files.readAllLines(BenchLayoutTest.resource("expected/counts.csv"))) {
            String[] cells = line.split(",");
            expected.put(cells[2] + "," + cells[0] + "," + cells[1], cells[3]);
        }
        expected.remove("month,lsoa_code,crime_type");
        Map<String, String> actual = new HashMap<>();
        for (String[] cells : rows("monthly.csv")) {
            if (!cells[3].equals("All")) {
                actual.put(cells[0] + "," + cells[1] + "," + cells[3], cells[4]);
            }
        }
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void a_gap_is_compared_like_for_like_and_never_flagged() throws Exception {
        List<String[]> all = rows("change.csv").stream()
                .filter(cells -> cells[2].equals("All"))
                .toList();
        assertThat(all).extracting(cells -> cells[3]).contains("10", "12");
        for (String[] cells : all) {
            // Fewer months than others: no rank, for its rate is not low but unknown.
            assertThat(cells[15].isEmpty()).isEqualTo(cells[3].equals("10"));
        }
        assertThat(rows("rising.csv").stream().filter(cells -> cells[8].isEmpty()))
                .isNotEmpty()
                .allSatisfy(cells -> assertThat(cells[11]).isEqualTo("false"));
    }

    @Test
    void a_percentage_needs_thirty_incidents_before_and_an_interval_holds_its_ratio() throws Exception {
        for (String[] cells : rows("change.csv")) {
            assertThat(cells[6].isEmpty()).isEqualTo(Integer.parseInt(cells[5]) < 30);
            if (!cells[10].isEmpty() && !cells[12].isEmpty()) {
                double ratio = Double.parseDouble(cells[10]);
                assertThat(ratio).isBetween(Double.parseDouble(cells[11]), Double.parseDouble(cells[12]));
            }
        }
    }

    @Test
    void the_tables_agree_with_the_bench_where_they_say_the_same() throws Exception {
        Map<String, String[]> rising = new HashMap<>();
        rows("rising.csv").stream()
                .filter(cells -> cells[2].equals("All"))
                .forEach(cells -> rising.put(cells[0], cells));
        for (String line : Files.readAllLines(BenchLayoutTest.resource("expected/rising.csv")).stream()
                .skip(1)
                .toList()) {
            String[] expected = line.split(",");
            String[] actual = rising.get(expected[1]);
            assertThat(List.of(actual[4], actual[3], actual[5], actual[6], actual[7]))
                    .isEqualTo(List.of(expected[2], expected[3], expected[4], expected[5], expected[6]));
        }
        Map<String, String[]> hot = new HashMap<>();
        rows("hotspots.csv").stream()
                .filter(cells -> cells[2].equals("All"))
                .forEach(cells -> hot.put(cells[0], cells));
        for (String line : Files.readAllLines(BenchLayoutTest.resource("expected/gistar.csv")).stream()
                .skip(1)
                .toList()) {
            String[] expected = line.split(",");
            String[] actual = hot.get(expected[0]);
            assertThat(actual[3]).isEqualTo(expected[1]);
            assertThat(Double.parseDouble(actual[4]))
                    .isCloseTo(Double.parseDouble(expected[2]), org.assertj.core.data.Offset.offset(1e-5));
            assertThat(actual[6]).isEqualTo(expected[4]);
        }
    }

    @Test
    void the_clearest_planted_rise_is_flagged() throws Exception {
        // truth.json: E01001063 rises to 2.987 times, E01001003 to 1.942 times.
        assertThat(rows("rising.csv").stream()
                        .filter(cells -> cells[2].equals("All") && cells[11].equals("true"))
                        .map(cells -> cells[0]))
                .contains("E01001063");
    }

    @Test
    void papers_and_summary_are_there() throws Exception {
        assertThat(Files.readString(out.resolve("assessment.html")))
                .contains("<h1", "Emerging trends", "March 2024 to April 2024");
        try (ZipFile docx = new ZipFile(out.resolve("assessment.docx").toFile())) {
            assertThat(docx.getEntry("word/document.xml")).isNotNull();
        }
        assertThat(Files.readString(out.resolve("assessment.json")))
                .contains("\"gaps\": [\n    \"2024-03 to 2024-04\"");
    }

    @Test
    void one_district_is_shown_beside_those_of_its_force_and_unknown_names_answer_with_near_ones(@TempDir Path other)
            throws Exception {
        String archive = BenchLayoutTest.resource("archive.zip").toString();
        String district = rows("change.csv").get(0)[1];
        assertThat(BenchLayoutTest.execute(
                        "--area", district, "--to", "2024-09", "--from", archive, "--out", other.toString()))
                .isZero();
        assertThat(Files.readAllLines(other.resolve("monthly.csv")).stream().skip(1))
                .allMatch(line -> line.contains(district));
        StringWriter said = new StringWriter();
        picocli.CommandLine line = new picocli.CommandLine(new AssessCommand()).setErr(new PrintWriter(said));
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println(failure.getMessage());
            return 1;
        });
        String misspelt = district.substring(0, district.length() - 1);
        assertThat(line.execute(
                        "--area", misspelt + "x", "--to", "2024-09", "--from", archive, "--out", other.toString()))
                .isEqualTo(1);
        assertThat(said.toString()).contains("There is no area called", district + " (district)");
    }

    private static List<String[]> rows(String file) throws Exception {
        return Files.readAllLines(out.resolve(file)).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }
}
