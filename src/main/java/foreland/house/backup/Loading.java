package foreland.house.backup;

import foreland.house.backup.Manifest.SequencePart;
import foreland.house.backup.Manifest.TablePart;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * Puts a backup's rows into a migrated database, in one transaction. Foreign keys are taken away and put back, which checks
 * all rows against them; triggers rest meanwhile, since the rows bring what the triggers once wrote.
 */
final class Loading {

    private final Connection connection;
    private final BackupFile backup;

    Loading(Connection connection, BackupFile backup) {
        this.connection = connection;
        this.backup = backup;
    }

    void run() throws SQLException, IOException {
        connection.setAutoCommit(false);
        Catalogue catalogue = new Catalogue(connection);
        // Each of these lists is made of statements that put back what is taken away.
        List<String> foreignKeys = catalogue.strings("select format('alter table %s add constraint %I %s',"
                + " conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint"
                + " where contype = 'f' and conparentid = 0 order by conrelid, conname");
        List<String> triggers =
                catalogue.strings("select format('alter table %s enable %s trigger %I', tgrelid::regclass,"
                        + " case tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, tgname) from pg_trigger"
                        + " where not tgisinternal and tgenabled <> 'D' order by tgrelid, tgname");
        List<String> forced =
                catalogue.strings("select format('alter table %s force row level security', oid::regclass)"
                        + " from pg_class where relforcerowsecurity order by oid");

        executeAll(catalogue.strings("select format('alter table %s drop constraint %I', conrelid::regclass, conname)"
                + " from pg_constraint where contype = 'f' and conparentid = 0"));
        executeAll(catalogue.strings("select format('alter table %s disable trigger %I', tgrelid::regclass, tgname)"
                + " from pg_trigger where not tgisinternal and tgenabled <> 'D'"));
        executeAll(catalogue.strings("select format('alter table %s no force row level security', oid::regclass)"
                + " from pg_class where relforcerowsecurity"));
        loadTables(catalogue.listTables());
        restoreSequences();
        executeAll(foreignKeys);
        executeAll(triggers);
        executeAll(forced);
        connection.commit();
    }

    private void loadTables(List<String> tablesHere) throws SQLException, IOException {
        if (!tablesHere.isEmpty()) {
            // Rows that migrations put in are in the backup too.
            executeAll(List.of("truncate " + String.join(", ", tablesHere)));
        }
        for (TablePart table : backup.manifest().tables()) {
            String statement = "copy " + table.table() + " (" + String.join(", ", table.columns()) + ") from stdin";
            try (InputStream rows = backup.content(table.entry())) {
                long loaded = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement, rows);
                if (loaded != table.rows()) {
                    throw new IOException(table.table() + ": " + loaded + " rows loaded of " + table.rows());
                }
            }
        }
    }

    private void restoreSequences() throws SQLException {
        for (SequencePart part : backup.manifest().sequences()) {
            executeAll(List.of("select setval('" + Catalogue.literal(part.sequence()) + "', " + part.lastValue() + ", "
                    + part.called() + ")"));
        }
    }

    private void executeAll(List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
