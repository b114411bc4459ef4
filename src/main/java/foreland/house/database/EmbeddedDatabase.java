package foreland.house.database;

import foreland.house.Refusal;
import foreland.house.directory.DataDirectory;
import foreland.house.postgres.PostgresServer;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The database in a server of the program's own, with passwords of its own. */
public final class EmbeddedDatabase implements Database {

    private final PostgresServer server;

    private EmbeddedDatabase(PostgresServer server) {
        this.server = server;
    }

    /**
     * Starts the server on a data directory and makes what is missing.
     *
     * @throws Refusal when PostgreSQL does not start
     */
    public static EmbeddedDatabase open(DataDirectory directory, Consumer<String> progress) {
        try {
            PostgresServer server = PostgresServer.start(directory, Map.of(), progress);
            try {
                EmbeddedRoles.ensure(server);
            } catch (SQLException e) {
                server.close();
                throw new Refusal("The embedded PostgreSQL started but could not be set up: " + e.getMessage(), e);
            }
            return new EmbeddedDatabase(server);
        } catch (IOException e) {
            throw new Refusal("The embedded PostgreSQL could not be started. " + e.getMessage(), e);
        }
    }

    @Override
    public DataSource owner() {
        return server.dataSource(EmbeddedRoles.DATABASE, EmbeddedRoles.OWNER);
    }

    @Override
    public DataSource everything() {
        return server.superuser(EmbeddedRoles.DATABASE);
    }

    @Override
    public Map<String, Object> pool() {
        return Map.of(
                "spring.datasource.url", server.url(EmbeddedRoles.DATABASE),
                "spring.datasource.username", EmbeddedRoles.APP,
                "spring.datasource.password", server.passwordOf(EmbeddedRoles.APP));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
