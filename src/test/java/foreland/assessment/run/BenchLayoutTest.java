package foreland.assessment.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The tables for comparison, against what pandas, data.table, DuckDB and PostgreSQL agree on for the example archive. */
class BenchLayoutTest {

    @TempDir
    Path out;

    @Test
    void every_cell_is_what_the_other_engines_write() throws Exception {
        assertThat(run("archive.zip")).isZero();
        for (String file : List.of("counts.csv", "district.csv", "rising.csv", "gistar.csv", "summary.json")) {
            assertThat(Files.readString(out.resolve(file)))
                    .as(file)
                    .isEqualTo(Files.readString(resource("expected/" + file)));
        }
    }

    @Test
    void wrong_usage_ends_with_two_and_refused_input_with_one() throws Exception {
        assertThat(execute("--layout", "poster", "--out", out.toString())).isEqualTo(2);
        assertThat(execute("--out", out.toString(), "--area", "all")).isEqualTo(2);
        assertThat(execute("--to", "March", "--out", out.toString(), "--area", "all"))
                .isEqualTo(2);
        assertThat(execute(
                        "--layout", "bench", "--from", out.resolve("none.zip").toString(), "--out", out.toString()))
                .isEqualTo(1);
    }

    private int run(String archive) throws Exception {
        return execute(
                "--area",
                "all",
                "--layout",
                "bench",
                "--distinct-crime-ids",
                "--from",
                resource(archive).toString(),
                resource("lsoa.csv").toString(),
                "--out",
                out.toString());
    }

    static int execute(String... arguments) {
        return new CommandLine(new AssessCommand())
                .setErr(new PrintWriter(new StringWriter()))
                .execute(arguments);
    }

    static Path resource(String name) throws Exception {
        return Path.of(BenchLayoutTest.class.getResource("/police/" + name).toURI());
    }
}
