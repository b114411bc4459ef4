package foreland.house.database;

import foreland.house.Refusal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The running role on a server that others administer: made when we may, asked for by exact SQL when we may not. */
final class ExternalRole {

    private static final String NOT_ALLOWED = "42501";

    private final Connection connection;

    ExternalRole(Connection connection) {
        this.connection = connection;
    }

    /** Makes sure that the role exists and that the connected user may take it on. */
    void ensure() throws SQLException {
        if (!ask("select exists (select from pg_roles where rolname = '" + EmbeddedRoles.APP + "')")) {
            orAskAdministrator("create role " + EmbeddedRoles.APP + " nologin nosuperuser nobypassrls");
        }
        if (!mayTakeRole()) {
            orAskAdministrator("grant " + EmbeddedRoles.APP + " to current_user");
        }
        if (!mayTakeRole()) {
            throw askAdministrator();
        }
    }

    /** Refuses the connected user when it is not bound by row-level security or lacks the running role's rights. */
    void refuseUnlessBound() throws SQLException {
        if (ask("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")) {
            throw new Refusal("FORELAND_APP_USER must be neither a superuser nor BYPASSRLS:"
                    + " the database could not keep one agency's data from another.");
        }
        if (!ask("select pg_has_role(current_user, '" + EmbeddedRoles.APP + "', 'USAGE')")) {
            throw new Refusal(
                    "FORELAND_APP_USER lacks the rights of the running role. Ask the database's administrator to run:"
                            + System.lineSeparator() + "  grant " + EmbeddedRoles.APP + " to <that user>;");
        }
    }

    private boolean mayTakeRole() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set role " + EmbeddedRoles.APP);
            statement.execute("reset role");
            return true;
        } catch (SQLException notAMember) {
            return false;
        }
    }

    private void orAskAdministrator(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            if (NOT_ALLOWED.equals(e.getSQLState())) {
                throw askAdministrator();
            }
            throw e;
        }
    }

    private Refusal askAdministrator() throws SQLException {
        String user = connection.getMetaData().getUserName();
        return new Refusal("The database needs the role " + EmbeddedRoles.APP
                + ", which this user may not make. Ask its administrator to run:" + System.lineSeparator()
                + "  create role " + EmbeddedRoles.APP + " nologin nosuperuser nobypassrls; grant " + EmbeddedRoles.APP
                + " to \"" + user + "\";");
    }

    private boolean ask(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() && rows.getBoolean(1);
        }
    }
}
