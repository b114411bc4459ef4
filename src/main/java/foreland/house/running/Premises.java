package foreland.house.running;

import foreland.house.DataOptions;
import foreland.house.HouseFolder;
import foreland.house.HouseSecret;
import foreland.house.Refusal;
import foreland.house.backup.BackupWriter;
import foreland.house.backup.SafetyBackup;
import foreland.house.database.Database;
import foreland.house.database.EmbeddedDatabase;
import foreland.house.database.ExternalDatabase;
import foreland.house.database.Migrations;
import foreland.house.directory.DataDirectory;
import foreland.house.directory.DirectoryLock;
import foreland.house.directory.SecretFile;
import foreland.house.directory.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The data directory held, the database running and migrated: all that is there before and after the application. */
final class Premises implements AutoCloseable {

    private final DataDirectory directory;
    private final @Nullable DirectoryLock lock;
    private final Database database;
    private boolean closed;

    private Premises(DataDirectory directory, @Nullable DirectoryLock lock, Database database) {
        this.directory = directory;
        this.lock = lock;
        this.database = database;
    }

    /**
     * Takes the data directory, starts its database and brings it up to date; or connects to a server and does the same there.
     *
     * @param page the page of a running server that does the same; null when there is none
     * @throws Refusal when any of it cannot be done; all that was started is stopped again
     */
    static Premises open(DataOptions options, @Nullable String page, Consumer<String> progress) {
        DataDirectory directory = new DataDirectory(options.data());
        Premises premises = take(directory, options.database(), page, progress);
        try {
            premises.migrate(progress);
            return premises;
        } catch (RuntimeException e) {
            premises.close();
            throw e;
        }
    }

    /**
     * Opens what is there without bringing it up to date, for a copy of it.
     *
     * @throws Refusal also when there is nothing, or something from a newer version
     */
    static Premises openAsTheyAre(DataOptions options, String page) {
        DataDirectory directory = new DataDirectory(options.data());
        Optional<String> url = options.database();
        if (url.isEmpty() && !Files.exists(directory.postgres())) {
            throw new Refusal("There are no data in " + directory.root() + ". Name their directory with --data DIR.");
        }
        Premises premises = take(directory, url, page, progress -> {});
        try {
            new Migrations(premises.database.owner()).refuseNewerData();
            return premises;
        } catch (RuntimeException e) {
            premises.close();
            throw e;
        }
    }

    Database database() {
        return database;
    }

    /** The folder of what can be made again from the database: rows of evidence in a form for quick questions. */
    Path evidence() {
        return directory.evidence();
    }

    BackupWriter backup() {
        return new BackupWriter(
                database.everything(), new Migrations(database.owner()), directory.files(), secretFile());
    }

    HouseFolder folder() {
        return new HouseFolder(directory.root());
    }

    private SecretFile secretFile() {
        return SecretFile.of(directory);
    }

    /** The installation's secret: from the environment where nodes share one, or else from a file made at its first use. */
    HouseSecret secret() {
        return new HouseSecret(() -> Optional.ofNullable(System.getenv("FORELAND_SECRET"))
                .filter(given -> !given.isBlank())
                .orElseGet(() -> new Secrets(directory).passwordOf(SecretFile.NAME)));
    }

    /** Lets others know where the server answers. */
    void tellAddress(String address) {
        try {
            if (lock != null) {
                lock.tellAddress(address);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            database.close();
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Premises take(
            DataDirectory directory, Optional<String> url, @Nullable String page, Consumer<String> progress) {
        if (url.isEmpty()) {
            return embedded(directory, page, progress);
        }
        if (page == null) {
            directory.prepare();
            Logs.into(directory.logs());
        }
        return new Premises(directory, null, ExternalDatabase.open(url.get(), System.getenv()));
    }

    private static Premises embedded(DataDirectory directory, @Nullable String page, Consumer<String> progress) {
        directory.prepare();
        DirectoryLock lock = hold(directory, page);
        Logs.into(directory.logs());
        try {
            if (Files.exists(directory.restoreMark())) {
                throw new Refusal("A restore into " + directory.root()
                        + " was cut short. Delete the directory and restore the backup again.");
            }
            return new Premises(directory, lock, EmbeddedDatabase.open(directory, progress));
        } catch (RuntimeException e) {
            closeQuietly(lock);
            throw e;
        }
    }

    private static DirectoryLock hold(DataDirectory directory, @Nullable String page) {
        try {
            Optional<DirectoryLock> lock = DirectoryLock.take(directory);
            if (lock.isPresent()) {
                return lock.get();
            }
            throw held(directory, DirectoryLock.addressOfHolder(directory), page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal held(DataDirectory directory, Optional<String> address, @Nullable String page) {
        String who = address.map(known -> "Foreland at " + known).orElse("Another Foreland");
        String instead = page == null
                ? "Stop it first, or start on another directory with --data DIR."
                : "Its page " + address.orElse("/") + page.substring(1) + " does the same; or stop it first.";
        return new Refusal(who + " holds the data directory " + directory.root() + ". " + instead);
    }

    private void migrate(Consumer<String> progress) {
        Migrations migrations = new Migrations(database.owner());
        Migrations.Needed needed = migrations.needed();
        if (lock != null && needed == Migrations.Needed.SOME) {
            progress.accept("Upgrading the data…");
            new SafetyBackup(directory).write(backup());
        }
        if (needed != Migrations.Needed.NOTHING) {
            migrations.run();
        }
    }

    private static void closeQuietly(DirectoryLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
