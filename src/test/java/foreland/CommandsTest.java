package foreland;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that end before a database is started, and in what words. */
class CommandsTest {

    @TempDir
    Path folder;

    private final PrintStream errors = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setErr(errors);
    }

    @Test
    void help_and_version_are_no_failure() {
        assertThat(Commands.run("--help")).isZero();
        assertThat(Commands.run("backup", "--help")).isZero();
        assertThat(Commands.run("--version")).isZero();
    }

    @Test
    void wrong_usage_ends_with_2() {
        assertThat(Commands.run("sing")).isEqualTo(2);
        assertThat(Commands.run("--port", "many")).isEqualTo(2);
        assertThat(Commands.run("backup")).isEqualTo(2);
        assertThat(Commands.run("--port", "0", "--database", "mysql://somewhere"))
                .isEqualTo(2);
        assertThat(words()).contains("jdbc:postgresql:");
    }

    @Test
    void a_taken_port_is_named_with_the_option_that_helps() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Commands.run("--port", "" + other.getLocalPort(), "--data", folder.toString()))
                    .isEqualTo(1);
            assertThat(words()).contains("port " + other.getLocalPort()).contains("--port ");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void a_directory_that_cannot_be_written_is_named_with_the_option_that_helps() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(Commands.run("--port", "0", "--data", file.resolve("data").toString()))
                .isEqualTo(1);
        assertThat(words()).contains("Cannot write to the data directory", file + "/data", "--data DIR");
    }

    @Test
    void an_unreachable_database_is_named_without_its_password() {
        int code = Commands.run(
                "--port",
                "0",
                "--data",
                folder.toString(),
                "--database",
                "jdbc:postgresql://127.0.0.1:1/foreland?user=me&password=Hidden-7");
        assertThat(code).isEqualTo(1);
        assertThat(words()).contains("127.0.0.1:1/foreland").doesNotContain("Hidden-7");
    }

    @Test
    void a_backup_needs_data_and_a_new_file() throws IOException {
        Path file = folder.resolve("backup.zip");
        assertThat(Commands.run(
                        "backup",
                        file.toString(),
                        "--data",
                        folder.resolve("none").toString()))
                .isEqualTo(1);
        assertThat(words()).contains("There are no data in");
        Files.createFile(file);
        assertThat(Commands.run("backup", file.toString())).isEqualTo(1);
        assertThat(words()).contains("is there already");
    }

    @Test
    void a_restore_needs_a_backup() throws IOException {
        Path data = folder.resolve("data");
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear all");
        assertThat(Commands.run("restore", file.toString(), "--data", data.toString()))
                .isEqualTo(1);
        assertThat(words()).contains("is not a backup of Foreland");
        assertThat(Commands.run("restore", folder.resolve("none.zip").toString(), "--data", data.toString()))
                .isEqualTo(1);
        assertThat(words()).contains("There is no file");
        assertThat(data).doesNotExist();
    }

    private String words() {
        String words = said.toString(StandardCharsets.UTF_8);
        assertThat(words).doesNotContain("\tat ");
        return words;
    }
}
