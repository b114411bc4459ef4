package foreland.house.database;

import foreland.house.postgres.PostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The two roles and the database inside an embedded server: {@code foreland_owner} migrates and owns,
 * {@code foreland_app} runs and is bound by row-level security. What is there already is left alone.
 */
public final class EmbeddedRoles {

    public static final String OWNER = "foreland_owner";
    public static final String APP = "foreland_app";
    public static final String DATABASE = "foreland";

    private EmbeddedRoles() {}

    /** Makes what is missing. */
    public static void ensure(PostgresServer server) throws SQLException {
        try (Connection connection = server.superuser("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            for (String role : new String[] {OWNER, APP}) {
                if (!exists(statement, "select 1 from pg_roles where rolname = '" + role + "'")) {
                    statement.execute("create role " + role
                            + " login nosuperuser nobypassrls nocreatedb nocreaterole password '"
                            + server.passwordOf(role) + "'");
                }
            }
            if (!exists(statement, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE + " owner " + OWNER);
            }
            statement.execute("revoke all on database " + DATABASE + " from public");
            statement.execute("grant connect, temporary on database " + DATABASE + " to " + OWNER);
            statement.execute("grant connect on database " + DATABASE + " to " + APP);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
