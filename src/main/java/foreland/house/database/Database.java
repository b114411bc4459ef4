package foreland.house.database;

import java.io.IOException;
import java.util.Map;
import javax.sql.DataSource;

/** The database of an open house, embedded or on a server. Its roles are there; its migrations are run by the caller. */
public interface Database extends AutoCloseable {

    /** Connections that may change the schema. */
    DataSource owner();

    /** Connections that see every row, for backup and restore. */
    DataSource everything();

    /** The settings of the pool that the application runs on, as the running role, under Spring's names. */
    Map<String, Object> pool();

    @Override
    void close() throws IOException;
}
