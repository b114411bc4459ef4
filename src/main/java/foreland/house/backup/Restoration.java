package foreland.house.backup;

import foreland.house.Refusal;
import foreland.house.backup.Manifest.FilePart;
import foreland.house.database.Database;
import foreland.house.database.Migrations;
import foreland.house.directory.DataDirectory;
import foreland.house.directory.SecretFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes an empty database what it was when a backup was written, and then what this version needs. */
public final class Restoration {

    private final Database database;
    private final BackupFile backup;
    private final Path files;
    private final SecretFile key;

    /** @param key where the key in the backup goes, if there is one in it */
    public Restoration(Database database, BackupFile backup, Path files, SecretFile key) {
        this.database = database;
        this.backup = backup;
        this.files = files;
        this.key = key;
    }

    /** @throws Refusal when the database holds anything of ours or of others */
    public void refuseNonEmptyDatabase() throws SQLException {
        try (Connection connection = database.everything().getConnection()) {
            Catalogue catalogue = new Catalogue(connection);
            if (!catalogue.listTables().isEmpty() || !catalogue.listSchemas().isEmpty()) {
                throw new Refusal("The database is not empty. Restore into a new one; nothing was changed.");
            }
        }
    }

    /** Everything, or an exception; what is left after one is for the caller to remove. */
    public void run() throws SQLException, IOException {
        Migrations.only(backup.manifest().migrations(), database.owner());
        try (Connection connection = database.everything().getConnection()) {
            new Loading(connection, backup).run();
        }
        restoreFiles();
        new Migrations(database.owner()).run();
    }

    /** Takes away what a failed restore made in a database that was empty before. */
    public void emptyDatabase() throws SQLException {
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            for (String schema : new Catalogue(connection).listSchemas()) {
                statement.execute("drop schema " + schema + " cascade");
            }
        }
    }

    private void restoreFiles() throws IOException {
        for (FilePart part : backup.manifest().files()) {
            if (part.entry().equals(FilePart.SECRET)) {
                try (InputStream content = backup.content(part.entry())) {
                    key.restore(content.readAllBytes());
                }
                continue;
            }
            Path file = files.resolve(part.path()).normalize();
            if (!file.startsWith(files)) {
                throw new Refusal("The backup names a file outside the data directory: " + part.path());
            }
            DataDirectory.createPrivate(file.resolveSibling(".").normalize());
            try (InputStream content = backup.content(part.entry())) {
                Files.copy(content, file);
            }
        }
    }
}
