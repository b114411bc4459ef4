package foreland.house.database;

import foreland.house.Refusal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database on a PostgreSQL server of the organisation's. The address's user migrates and owns; the application runs as
 * {@code foreland_app}, by {@code SET ROLE}, or by a login of its own given in the environment.
 */
public final class ExternalDatabase implements Database {

    private static final int CONNECT_SECONDS = 5;

    private final String url;
    private final Map<String, String> environment;

    private ExternalDatabase(String url, Map<String, String> environment) {
        this.url = url;
        this.environment = environment;
    }

    /**
     * Connects and makes sure that the running role is there.
     *
     * @param environment may hold {@code FORELAND_APP_USER} and {@code FORELAND_APP_PASSWORD}
     * @throws Refusal when the server cannot be reached, or its administrator has to do something first
     */
    public static ExternalDatabase open(String url, Map<String, String> environment) {
        ExternalDatabase database = new ExternalDatabase(url, environment);
        try (Connection connection = database.owner().getConnection()) {
            new ExternalRole(connection).ensure();
        } catch (SQLException e) {
            throw new Refusal(
                    "Cannot use the database at " + database.place() + ": "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                            + ". Check the address after --database, the user and the password, and that the server runs.",
                    e);
        }
        database.refuseUnboundLogin();
        return database;
    }

    @Override
    public DataSource owner() {
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setURL(url);
        owner.setConnectTimeout(CONNECT_SECONDS);
        owner.setApplicationName("foreland");
        return owner;
    }

    @Override
    public DataSource everything() {
        return owner();
    }

    @Override
    public Map<String, Object> pool() {
        Map<String, Object> pool = new LinkedHashMap<>();
        pool.put("spring.datasource.url", url);
        String user = environment.get("FORELAND_APP_USER");
        if (user == null) {
            pool.put("spring.datasource.hikari.connection-init-sql", "set role " + EmbeddedRoles.APP);
        } else {
            pool.put("spring.datasource.username", user);
            pool.put("spring.datasource.password", environment.getOrDefault("FORELAND_APP_PASSWORD", ""));
        }
        return pool;
    }

    @Override
    public void close() {
        // The server is not ours to stop.
    }

    /** A login that row-level security does not bind would see everything: refused rather than trusted. */
    private void refuseUnboundLogin() {
        String user = environment.get("FORELAND_APP_USER");
        if (user == null) {
            return;
        }
        PGSimpleDataSource login = (PGSimpleDataSource) owner();
        login.setUser(user);
        login.setPassword(password());
        try (Connection connection = login.getConnection()) {
            new ExternalRole(connection).refuseUnlessBound();
        } catch (SQLException e) {
            throw new Refusal(
                    "Cannot sign in to the database at " + place() + " as FORELAND_APP_USER " + user
                            + "; check it and FORELAND_APP_PASSWORD.",
                    e);
        }
    }

    private @Nullable String password() {
        return environment.get("FORELAND_APP_PASSWORD");
    }

    /** The address without its parameters, which may hold a password. */
    private String place() {
        int parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }
}
