package foreland.house.postgres;

import foreland.house.directory.DataDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The running PostgreSQL: a child of this program, so that its end is noticed at once. */
final class PostgresProcess {

    /** Recovery after a crash of a large database takes its time. */
    private static final Duration START_WAIT = Duration.ofMinutes(5);

    /** After kill -9 of PostgreSQL its other processes hold the shared memory for a moment. */
    private static final Duration MEMORY_WAIT = Duration.ofSeconds(30);

    private static final Duration POLL = Duration.ofMillis(50);

    private final DataDirectory directory;
    private final PostgresPrograms programs;
    private final Unprivileged unprivileged;
    private final Map<String, String> settings;
    private volatile @Nullable Process process;

    PostgresProcess(
            DataDirectory directory,
            PostgresPrograms programs,
            Unprivileged unprivileged,
            Map<String, String> overrides) {
        this.directory = directory;
        this.programs = programs;
        this.unprivileged = unprivileged;
        this.settings = new LinkedHashMap<>(durableSettings());
        this.settings.putAll(overrides);
    }

    /** Saved means saved; nothing a person typed reaches the log. */
    static Map<String, String> durableSettings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("full_page_writes", "on");
        settings.put("log_statement", "none");
        settings.put("log_min_error_statement", "panic");
        settings.put("log_parameter_max_length_on_error", "0");
        settings.put("log_error_verbosity", "terse");
        settings.put("logging_collector", "on");
        settings.put("log_filename", "postgresql-%a.log");
        settings.put("log_truncate_on_rotation", "on");
        settings.put("log_rotation_size", "0");
        return settings;
    }

    boolean isRunning() {
        Process current = process;
        return current != null && current.isAlive();
    }

    /** Starts the server and waits until it answers. */
    Process start(int port, DataSource probe) throws IOException {
        Instant giveUpOnMemory = Instant.now().plus(MEMORY_WAIT);
        while (true) {
            Process started = launch(port);
            process = started;
            if (answers(started, probe)) {
                return started;
            }
            String said = Files.readString(startLog()).strip();
            if (!said.contains("shared memory block") || Instant.now().isAfter(giveUpOnMemory)) {
                throw new IOException("PostgreSQL did not start: " + lastLine(said) + " (see "
                        + directory.postgres().resolve("log") + ")");
            }
            pause();
        }
    }

    private Process launch(int port) throws IOException {
        // A session of its own: Ctrl-C in the terminal must reach this program alone, which then stops PostgreSQL last.
        List<String> words = new ArrayList<>(List.of("setsid"));
        words.addAll(unprivileged.command(
                List.of(programs.program("postgres"), "-D", directory.postgres().toString(), "-p", "" + port)));
        settings.forEach((name, value) -> words.addAll(List.of("-c", name + "=" + value)));
        return Command.builder(words)
                .redirectErrorStream(true)
                .redirectOutput(startLog().toFile())
                .start();
    }

    private Path startLog() {
        return directory.root().resolve("postgres-start.log");
    }

    private static boolean answers(Process started, DataSource probe) throws IOException {
        Instant deadline = Instant.now().plus(START_WAIT);
        while (started.isAlive() && Instant.now().isBefore(deadline)) {
            try (Connection connection = probe.getConnection()) {
                return connection.isValid(1);
            } catch (SQLException notYet) {
                pause();
            }
        }
        return false;
    }

    private static String lastLine(String said) {
        return said.substring(said.lastIndexOf('\n') + 1);
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(POLL.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL was starting", e);
        }
    }
}
