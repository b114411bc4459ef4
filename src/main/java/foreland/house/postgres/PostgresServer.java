package foreland.house.postgres;

import foreland.house.directory.DataDirectory;
import foreland.house.directory.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server of the program's own, listening on the loopback address only.
 *
 * <p>It is started again when it dies while the program runs, on the same port, so that a connection pool recovers by itself.
 */
public final class PostgresServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);

    private static final Duration PAUSE_BETWEEN_RESTARTS = Duration.ofSeconds(1);

    private final PostgresData data;
    private final PostgresProcess process;
    private final Secrets secrets;
    private final int port;
    private volatile boolean closing;

    private PostgresServer(PostgresData data, PostgresProcess process, Secrets secrets, int port) {
        this.data = data;
        this.process = process;
        this.secrets = secrets;
        this.port = port;
    }

    /**
     * Starts PostgreSQL on a data directory, making it the first time. Recovers what a crash left behind.
     *
     * @param overrides server settings in place of the durable ones; for tests
     * @param progress told in a few words what takes time
     * @throws IOException when PostgreSQL does not start; the message says where its log is
     */
    public static PostgresServer start(
            DataDirectory directory, Map<String, String> overrides, Consumer<String> progress) throws IOException {
        Unprivileged unprivileged = Unprivileged.forThisUser();
        Secrets secrets = new Secrets(directory);
        if (!Files.exists(directory.postgres())) {
            progress.accept("Preparing the database…");
        }
        PostgresPrograms programs = PostgresPrograms.unpackInto(directory.programs());
        PostgresData data = new PostgresData(directory, programs, unprivileged);
        data.prepare(secrets);
        data.freeFromOrphans();
        int port = ServerPort.chooseAndKeep(directory.portFile());
        PostgresProcess process = new PostgresProcess(directory, programs, unprivileged, overrides);
        PostgresServer server = new PostgresServer(data, process, secrets, port);
        server.launch();
        return server;
    }

    public int port() {
        return port;
    }

    /** Connections of the superuser to one of the server's databases. */
    public PGSimpleDataSource superuser(String database) {
        return dataSource(database, PostgresData.SUPERUSER);
    }

    /** Connections of a role whose password the program made. */
    public PGSimpleDataSource dataSource(String database, String role) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setURL(url(database));
        dataSource.setUser(role);
        dataSource.setPassword(secrets.passwordOf(role));
        return dataSource;
    }

    /** The password of such a role, made at the first call. */
    public String passwordOf(String role) {
        return secrets.passwordOf(role);
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Stops PostgreSQL; on return its process is gone. */
    @Override
    public synchronized void close() throws IOException {
        if (!closing) {
            closing = true;
            if (process.isRunning()) {
                data.stop();
            }
        }
    }

    private void launch() throws IOException {
        Process started = process.start(port, superuser("postgres"));
        // The thread that sees the end must not be held up by the restart.
        started.onExit().thenAcceptAsync(dead -> restart(), work -> {
            Thread thread = new Thread(work, "postgres-watchdog");
            thread.setDaemon(true);
            thread.start();
        });
    }

    private void restart() {
        while (!closing) {
            try {
                log.warn("PostgreSQL ended unexpectedly; starting it again");
                restartOnce();
                return;
            } catch (IOException e) {
                log.error("PostgreSQL could not be started again: {}", e.getMessage());
                pause();
            }
        }
    }

    /** Not while closing: a server started then would outlive the program. */
    private synchronized void restartOnce() throws IOException {
        if (!closing) {
            data.freeFromOrphans();
            launch();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_BETWEEN_RESTARTS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
