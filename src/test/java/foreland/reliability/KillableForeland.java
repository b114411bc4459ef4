package foreland.reliability;

import foreland.house.running.ForelandProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.postgresql.ds.PGSimpleDataSource;

/** The program as a process of its own, on a data directory of its own, and its database as another: both can be killed. */
final class KillableForeland implements AutoCloseable {

    private static final Duration RESTART = Duration.ofMinutes(1);

    private final Path data;
    private final AtomicReference<ForelandProcess> server;

    private KillableForeland(Path data, ForelandProcess server) {
        this.data = data;
        this.server = new AtomicReference<>(server);
    }

    /** A first start, with the example. */
    static KillableForeland start(Path folder) throws IOException {
        Path data = folder.resolve("data");
        return new KillableForeland(data, ForelandProcess.serve(data));
    }

    /** Where it listens now. */
    String address() {
        return server.get().address();
    }

    /** kill -9 of the program; it is started again. */
    void killProgram() throws IOException, InterruptedException {
        server.get().kill();
        server.set(ForelandProcess.serve(data));
    }

    /** kill -9 of the database; the program starts it again by itself. */
    void killDatabase() {
        long before = postmaster();
        ProcessHandle.of(before).orElseThrow().destroyForcibly();
        ForelandProcess.await(RESTART, () -> postmaster() > 0 && postmaster() != before);
    }

    /** Connections that see everything, past the program. */
    PGSimpleDataSource owner() throws IOException {
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setURL("jdbc:postgresql://127.0.0.1:"
                + Files.readString(data.resolve("postgres.port")).strip() + "/foreland");
        owner.setUser("foreland_owner");
        owner.setPassword(
                Files.readString(data.resolve("secrets/foreland_owner")).strip());
        return owner;
    }

    @Override
    public void close() throws InterruptedException {
        server.get().close();
    }

    private long postmaster() {
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
}
