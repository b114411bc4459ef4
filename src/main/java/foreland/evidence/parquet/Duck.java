package foreland.evidence.parquet;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * This node's one DuckDB, in memory and locked: it reads and writes files of the evidence folder alone, loads no extension and
 * opens no connection. Its memory lies outside the Java heap, within the limit set; what does not fit goes to the work folder.
 */
@Component
public class Duck implements DisposableBean {

    /** No question of a page or a report takes longer. */
    static final int LONGEST_QUERY_SECONDS = 120;

    private final EvidenceFolder folder;
    private final String memory;
    private final int threads;
    private @Nullable DuckDBConnection first;

    public Duck(
            EvidenceFolder folder,
            @Value("${foreland.evidence.memory:1GB}") String memory,
            @Value("${foreland.evidence.threads:0}") int threads) {
        this.folder = folder;
        this.memory = memory;
        this.threads = threads > 0 ? threads : Math.max(1, Runtime.getRuntime().availableProcessors());
    }

    /** A connection of its own to the one database; close it. */
    public synchronized DuckDBConnection connect() throws SQLException {
        if (first == null) {
            first = open();
        }
        return (DuckDBConnection) first.duplicate();
    }

    /** A statement that is stopped when it takes too long. */
    public static Statement statement(Connection connection) throws SQLException {
        Statement statement = connection.createStatement();
        statement.setQueryTimeout(LONGEST_QUERY_SECONDS);
        return statement;
    }

    private DuckDBConnection open() throws SQLException {
        DuckDBConnection connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:", new Properties());
        try (Statement setting = connection.createStatement()) {
            String root = folder.root().toString().replace("'", "''");
            setting.execute("set memory_limit = '" + memory.replace("'", "''") + "'");
            setting.execute("set threads = " + threads);
            setting.execute("set preserve_insertion_order = false");
            setting.execute("set temp_directory = '" + root + "/work/duckdb'");
            setting.execute("set allowed_directories = ['" + root + "']");
            setting.execute("set autoinstall_known_extensions = false");
            setting.execute("set autoload_known_extensions = false");
            setting.execute("set enable_external_access = false");
            setting.execute("set lock_configuration = true");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public synchronized void destroy() throws SQLException {
        if (first != null) {
            first.close();
            first = null;
        }
    }
}
