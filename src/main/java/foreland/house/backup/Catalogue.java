package foreland.house.backup;

import foreland.house.backup.Manifest.SequencePart;
import foreland.house.database.Migrations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What the database says of itself: its tables, columns and sequences, whatever modules there are. */
final class Catalogue {

    /** Relations of our own: not PostgreSQL's, not an extension's, not the record of migrations, which is made anew. */
    private static final String OURS = """
            n.nspname not like 'pg\\_%%' and n.nspname <> 'information_schema'
            and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
            and not (n.nspname = '%s' and c.relname = 'flyway_schema_history')
            """.formatted(Migrations.HISTORY_SCHEMA);

    private static final String QUALIFIED = "quote_ident(n.nspname) || '.' || quote_ident(c.relname)";

    private final Connection connection;

    Catalogue(Connection connection) {
        this.connection = connection;
    }

    /** Quoted names of all tables that hold rows themselves. */
    List<String> listTables() throws SQLException {
        return strings("select " + QUALIFIED + " from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                + " where c.relkind = 'r' and c.relpersistence <> 't' and " + OURS + " order by 1");
    }

    /** Quoted names of a table's columns, without those the database computes. */
    List<String> listColumns(String table) throws SQLException {
        return strings("select quote_ident(attname) from pg_attribute where attrelid = '" + literal(table)
                + "'::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum");
    }

    List<SequencePart> listSequences() throws SQLException {
        List<SequencePart> sequences = new ArrayList<>();
        for (String name :
                strings("select " + QUALIFIED + " from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where c.relkind = 'S' and c.relpersistence <> 't' and " + OURS + " order by 1")) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select last_value, is_called from " + name)) {
                row.next();
                sequences.add(new SequencePart(name, row.getLong(1), row.getBoolean(2)));
            }
        }
        return sequences;
    }

    /** Schemas of our own; the public one, which every database has, is not counted. */
    List<String> listSchemas() throws SQLException {
        return strings("select quote_ident(nspname) from pg_namespace"
                + " where nspname not like 'pg\\_%' and nspname not in ('information_schema', 'public') order by 1");
    }

    /** Runs a query of one text column. */
    List<String> strings(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    static String literal(String text) {
        return text.replace("'", "''");
    }
}
