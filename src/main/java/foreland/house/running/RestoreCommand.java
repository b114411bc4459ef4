package foreland.house.running;

import foreland.house.DataOptions;
import foreland.house.Refusal;
import foreland.house.backup.BackupFile;
import foreland.house.backup.Restoration;
import foreland.house.database.Database;
import foreland.house.database.EmbeddedDatabase;
import foreland.house.database.ExternalDatabase;
import foreland.house.directory.DataDirectory;
import foreland.house.directory.DirectoryLock;
import foreland.house.directory.SecretFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code foreland restore FILE}. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Puts a backup into an empty data directory, or with --database into an empty database.")
public final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A file written by backup.")
    private Path file = Path.of("");

    @Mixin
    private DataOptions options = new DataOptions();

    @Override
    public Integer call() {
        try (BackupFile backup = BackupFile.open(file)) {
            DataDirectory directory = new DataDirectory(options.data());
            if (options.database().isPresent()) {
                restoreToServer(backup, directory, options.database().get());
            } else {
                restoreToDirectory(backup, directory);
            }
        } catch (IOException | SQLException e) {
            throw new Refusal("The restore failed and nothing was kept of it: " + e.getMessage(), e);
        }
        System.out.println("Everything in " + file + " is restored.");
        return 0;
    }

    private void restoreToDirectory(BackupFile backup, DataDirectory directory) throws IOException, SQLException {
        if (!directory.isEmpty()) {
            throw new Refusal(directory.root()
                    + " is not empty. Restore into a new directory with --data DIR; nothing was changed.");
        }
        directory.prepare();
        try (DirectoryLock lock = DirectoryLock.take(directory)
                .orElseThrow(() -> new Refusal("Another Foreland holds " + directory.root() + "."))) {
            Files.createFile(directory.restoreMark());
            try (Database database = EmbeddedDatabase.open(directory, System.err::println)) {
                new Restoration(database, backup, directory.files(), SecretFile.of(directory)).run();
            } catch (IOException | SQLException | RuntimeException e) {
                // The database is stopped by now. The lock file goes too; the lock itself ends with the process.
                DataDirectory.deleteTree(directory.root());
                throw e;
            }
            Files.delete(directory.restoreMark());
        }
    }

    private static void restoreToServer(BackupFile backup, DataDirectory directory, String url)
            throws IOException, SQLException {
        try (Database database = ExternalDatabase.open(url, System.getenv())) {
            Restoration restoration = new Restoration(database, backup, directory.files(), SecretFile.of(directory));
            restoration.refuseNonEmptyDatabase();
            try {
                restoration.run();
            } catch (IOException | SQLException | RuntimeException e) {
                restoration.emptyDatabase();
                throw e;
            }
        }
    }
}
