package foreland.house.postgres;

import foreland.house.Refusal;
import foreland.house.directory.DataDirectory;
import foreland.house.directory.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/** PostgreSQL's data directory: made once, and freed of a server that a killed program left running on it. */
final class PostgresData {

    /** The role that may do everything inside the embedded server; Foreland itself runs as others. */
    static final String SUPERUSER = "postgres";

    private static final Duration STOP_WAIT = Duration.ofMinutes(2);

    private final DataDirectory directory;
    private final PostgresPrograms programs;
    private final Unprivileged unprivileged;

    PostgresData(DataDirectory directory, PostgresPrograms programs, Unprivileged unprivileged) {
        this.directory = directory;
        this.programs = programs;
        this.unprivileged = unprivileged;
    }

    /** Makes the data directory the first time. It is made beside its place and moved, so a crash leaves no half of one. */
    void prepare(Secrets secrets) throws IOException {
        Path data = directory.postgres();
        if (Files.exists(data)) {
            refuseOtherMajorVersion(data);
            return;
        }
        Path unfinished = directory.root().resolve("postgres-preparing");
        DataDirectory.deleteTree(unfinished);
        DataDirectory.createPrivate(unfinished);
        unprivileged.handOver(unfinished);
        Command.run(unprivileged.command(List.of(
                programs.program("initdb"),
                "--pgdata=" + unfinished,
                "--username=" + SUPERUSER,
                "--pwfile=" + secrets.fileOf(SUPERUSER),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                // Sorts names as readers expect, whatever locales this computer has installed.
                "--locale-provider=icu",
                "--icu-locale=en-GB",
                "--data-checksums")));
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Frees the data of processes that a crash left on them. After kill -9 of the program its PostgreSQL goes on running:
     * it is stopped properly, so that the next one is our child. After kill -9 of PostgreSQL its sessions may linger: two
     * generations must never write at once.
     */
    void freeFromOrphans() throws IOException {
        OptionalLong recorded = recordedPid();
        if (recorded.isEmpty()) {
            return;
        }
        long pid = recorded.getAsLong();
        if (WorkingFolder.isOf(pid, directory.postgres())) {
            stop();
        }
        WorkingFolder.endAllIn(directory.postgres());
        if (ProcessHandle.of(pid).isPresent()) {
            // A dead process nobody waited for, or after a reboot another one of that number: PostgreSQL would refuse
            // to start.
            Files.deleteIfExists(pidFile());
        }
    }

    /** Stops the server on this data: sessions are ended, everything is written, the process is gone on return. */
    void stop() throws IOException {
        Command.run(unprivileged.command(List.of(
                programs.program("pg_ctl"),
                "--pgdata=" + directory.postgres(),
                "--mode=fast",
                "--timeout=" + STOP_WAIT.toSeconds(),
                "--wait",
                "stop")));
    }

    private OptionalLong recordedPid() throws IOException {
        if (!Files.exists(pidFile())) {
            return OptionalLong.empty();
        }
        return Files.readAllLines(pidFile()).stream()
                .limit(1)
                .mapToLong(line -> Long.parseLong(line.strip()))
                .findFirst();
    }

    private Path pidFile() {
        return directory.postgres().resolve("postmaster.pid");
    }

    private static void refuseOtherMajorVersion(Path data) throws IOException {
        String major = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!major.equals(PostgresPrograms.MAJOR)) {
            throw new Refusal(
                    "The data directory was written by PostgreSQL " + major + "; this version of Foreland has "
                            + PostgresPrograms.MAJOR + ". Start it with the version of Foreland that wrote it.");
        }
    }
}
