package foreland.house.backup;

import foreland.house.Backup;
import foreland.house.ProgramVersion;
import foreland.house.backup.Manifest.FilePart;
import foreland.house.backup.Manifest.TablePart;
import foreland.house.database.Migrations;
import foreland.house.directory.SecretFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a backup: every table as it is in one snapshot of the database, streamed, so that memory use is flat.
 * The PostgreSQL programs that travel with us have no pg_dump; COPY, the schema's own migrations and its catalogue do.
 */
public final class BackupWriter implements Backup {

    private final DataSource everything;
    private final Migrations migrations;
    private final Path files;
    private final @Nullable SecretFile key;

    /**
     * @param everything connections that see every row
     * @param files folder of files that belong to the data; need not exist
     * @param key without which some of the data cannot be read; null for data that have none
     */
    public BackupWriter(DataSource everything, Migrations migrations, Path files, @Nullable SecretFile key) {
        this.everything = everything;
        this.migrations = migrations;
        this.files = files;
        this.key = key;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        try (Connection connection = everything.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            write(zip, connection);
            connection.rollback();
        } catch (SQLException e) {
            throw new IOException("The database could not be read: " + e.getMessage(), e);
        }
        zip.finish();
        zip.flush();
    }

    private void write(ZipOutputStream zip, Connection connection) throws IOException, SQLException {
        try (Statement statement = connection.createStatement()) {
            // Rows that row-level security would hide are an error rather than silently missing.
            statement.execute("set local row_security = off");
        }
        Catalogue catalogue = new Catalogue(connection);
        List<TablePart> tables = new ArrayList<>();
        for (String table : catalogue.listTables()) {
            tables.add(writeTable(zip, connection, table, catalogue.listColumns(table)));
        }
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                Manifest.FORMAT_VERSION,
                ProgramVersion.current(),
                Instant.now().toString(),
                migrations.applied(),
                tables,
                catalogue.listSequences(),
                writeFiles(zip));
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.closeEntry();
    }

    private static TablePart writeTable(ZipOutputStream zip, Connection connection, String table, List<String> columns)
            throws IOException, SQLException {
        String entry = "tables/" + table.replace("\"", "") + ".copy";
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        MessageDigest digest = Sha256.digest();
        zip.putNextEntry(new ZipEntry(entry));
        long rows = copy.copyOut(
                "copy " + table + " (" + String.join(", ", columns) + ") to stdout",
                new DigestOutputStream(zip, digest));
        zip.closeEntry();
        return new TablePart(entry, table, columns, rows, Sha256.hex(digest));
    }

    private List<FilePart> writeFiles(ZipOutputStream zip) throws IOException {
        List<FilePart> parts = new ArrayList<>();
        if (key != null && Files.exists(key.path())) {
            parts.add(writeFile(zip, key.path(), FilePart.SECRET, "house"));
        }
        if (!Files.isDirectory(files)) {
            return parts;
        }
        try (Stream<Path> all = Files.walk(files)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String path = files.relativize(file).toString();
                parts.add(writeFile(zip, file, "files/" + path, path));
            }
        }
        return parts;
    }

    private static FilePart writeFile(ZipOutputStream zip, Path file, String entry, String path) throws IOException {
        MessageDigest digest = Sha256.digest();
        zip.putNextEntry(new ZipEntry(entry));
        Files.copy(file, new DigestOutputStream(zip, digest));
        zip.closeEntry();
        return new FilePart(entry, path, Sha256.hex(digest));
    }
}
