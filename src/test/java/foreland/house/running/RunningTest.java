package foreland.house.running;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.house.database.EmbeddedDatabase;
import foreland.house.directory.DataDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The program as a process: what an operator does to it, and what can happen to it. The tests share one data directory. */
class RunningTest {

    private static final Duration RECOVERY = Duration.ofSeconds(10);

    @TempDir
    static Path folder;

    private static Path data;

    @BeforeAll
    static void a_first_start() throws Exception {
        data = folder.resolve("data");
        try (ForelandProcess server = ForelandProcess.serve(data)) {
            assertThat(server.printed()).contains("Preparing the database…");
        }
    }

    @Test
    void the_data_are_readable_by_their_owner_alone() throws IOException {
        assertThat(permissions(data)).isEqualTo("rwx------");
        assertThat(permissions(data.resolve("programs"))).isEqualTo("rwx------");
        assertThat(permissions(data.resolve("secrets/foreland_app"))).isEqualTo("rw-------");
    }

    @Test
    void while_a_server_holds_the_directory_others_are_told_its_address() throws Exception {
        try (ForelandProcess server = ForelandProcess.serve(data)) {
            ForelandProcess second = ForelandProcess.start("serve", "--port", 0, "--data", data);
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.complaints())
                    .contains(server.address())
                    .contains("--data DIR")
                    .doesNotContain("\tat ");

            ForelandProcess backup = ForelandProcess.start("backup", folder.resolve("refused.zip"), "--data", data);
            assertThat(backup.exitCode()).isEqualTo(1);
            assertThat(backup.complaints()).contains(server.address() + "desk/house/backup");
            assertThat(folder.resolve("refused.zip")).doesNotExist();
        }
    }

    @Test
    void after_kill_9_of_the_program_all_that_was_committed_is_there() throws Exception {
        String step = "kept-" + UUID.randomUUID();
        ForelandProcess server = ForelandProcess.serve(data);
        try {
            runningDatabase()
                    .sql("insert into house.first_start_step values (:step)")
                    .param("step", step)
                    .update();
        } finally {
            server.kill();
        }
        try (ForelandProcess again = ForelandProcess.serve(data)) {
            assertThat(runningDatabase()
                            .sql("select count(*) from house.first_start_step where step = :step")
                            .param("step", step)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void after_kill_9_of_the_database_the_program_recovers_by_itself() throws Exception {
        try (ForelandProcess server = ForelandProcess.serve(data)) {
            long before = postmaster();
            assertThat(server.status("actuator/health/readiness")).isEqualTo(200);
            ProcessHandle.of(before).orElseThrow().destroyForcibly();
            ForelandProcess.await(RECOVERY, () -> postmaster() > 0 && postmaster() != before);
            ForelandProcess.await(RECOVERY, () -> server.status("actuator/health/readiness") == 200);
            assertThat(server.status("actuator/health/liveness")).isEqualTo(200);
        }
    }

    @Test
    void on_sigterm_the_database_is_stopped_too() throws Exception {
        ForelandProcess server = ForelandProcess.serve(data);
        long postmaster = postmaster();
        server.terminate();
        assertThat(server.exitCode()).isEqualTo(143);
        assertThat(Path.of("/proc/" + postmaster + "/cwd")).doesNotExist();
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void data_of_a_newer_version_are_refused_unchanged() throws Exception {
        change("insert into house.flyway_schema_history values"
                + " (9999, '9999', 'from the future', 'SQL', 'V9999__x.sql', 1, 'x', now(), 1, true)");
        try {
            ForelandProcess server = ForelandProcess.start("serve", "--port", 0, "--data", data);
            assertThat(server.exitCode()).isEqualTo(1);
            assertThat(server.complaints())
                    .contains("newer version of Foreland", "Nothing was changed")
                    .doesNotContain("\tat ");
        } finally {
            change("delete from house.flyway_schema_history where version = '9999'");
        }
    }

    @Test
    void a_restored_backup_holds_the_same_and_serves() throws Exception {
        change("insert into house.first_start_step values ('Ünïcode \\ tab\t and \"quotes\"') on conflict do nothing");
        Path file = folder.resolve("backup.zip");
        Path restored = folder.resolve("restored");
        assertThat(ForelandProcess.start("backup", file, "--data", data).exitCode())
                .isZero();
        assertThat(permissions(file)).isEqualTo("rw-------");

        ForelandProcess restore = ForelandProcess.start("restore", file, "--data", restored);
        assertThat(restore.exitCode()).as(restore.complaints()).isZero();
        assertThat(contentOf(restored)).isEqualTo(contentOf(data));
        try (ForelandProcess server = ForelandProcess.serve(restored)) {
            assertThat(server.status("actuator/health/readiness")).isEqualTo(200);
        }
        ForelandProcess twice = ForelandProcess.start("restore", file, "--data", restored);
        assertThat(twice.exitCode()).isEqualTo(1);
        assertThat(twice.complaints()).contains("is not empty");
    }

    private static String contentOf(Path directory) throws IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(new DataDirectory(directory), progress -> {})) {
            JdbcClient everything = JdbcClient.create(database.everything());
            return everything
                    .sql(
                            "select table_to_xml('house.installation', true, false, '')::text"
                                    + " || (select string_agg(step || finished_at, ',' order by step) from house.first_start_step)")
                    .query(String.class)
                    .single();
        }
    }

    private static void change(String sql) throws IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(new DataDirectory(data), progress -> {})) {
            JdbcClient.create(database.everything()).sql(sql).update();
        }
    }

    /** The database of the server that is running, as the role it runs as. */
    private static JdbcClient runningDatabase() throws IOException {
        PGSimpleDataSource app = new PGSimpleDataSource();
        app.setURL("jdbc:postgresql://127.0.0.1:"
                + Files.readString(data.resolve("postgres.port")).strip() + "/foreland");
        app.setUser("foreland_app");
        app.setPassword(Files.readString(data.resolve("secrets/foreland_app")).strip());
        return JdbcClient.create(app);
    }

    private static long postmaster() {
        try {
            return Files.readAllLines(data.resolve("postgres/postmaster.pid")).stream()
                    .limit(1)
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(-1);
        } catch (IOException justRestarting) {
            return -1;
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
