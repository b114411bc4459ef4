package foreland.testing;

import foreland.house.database.EmbeddedRoles;
import foreland.house.database.Migrations;
import foreland.house.directory.DataDirectory;
import foreland.house.postgres.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The one PostgreSQL of this test run, with roles as in production and a migrated database to copy from. */
final class TestServer {

    private static final Map<String, String> FAST =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off", "max_connections", "300");

    /** Someone who runs the program on a server of their own, as with {@code --database}. */
    static final String OPERATOR = "operator";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final TestServer ONE = start();

    private final PostgresServer server;
    private final String operatorsPassword = UUID.randomUUID().toString();

    private TestServer(PostgresServer server) {
        this.server = server;
        superuser("create role " + OPERATOR + " login password '" + operatorsPassword + "' in role "
                + EmbeddedRoles.OWNER + ", " + EmbeddedRoles.APP);
    }

    static TestServer get() {
        return ONE;
    }

    PostgresServer postgres() {
        return server;
    }

    String operatorsPassword() {
        return operatorsPassword;
    }

    /** Makes a migrated database of its own and returns its name. */
    String createDatabase() {
        String name = "test_" + COUNT.incrementAndGet();
        superuser("create database " + name + " template " + EmbeddedRoles.DATABASE + " owner " + EmbeddedRoles.OWNER);
        superuser("grant connect on database " + name + " to " + EmbeddedRoles.APP);
        return name;
    }

    void dropDatabase(String name) {
        superuser("drop database if exists " + name + " with (force)");
    }

    private void superuser(String sql) {
        try (Connection connection = server.superuser("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TestServer start() {
        try {
            Path root = Files.createTempDirectory("foreland-test-");
            PostgresServer server = PostgresServer.start(new DataDirectory(root), FAST, progress -> {});
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, root)));
            EmbeddedRoles.ensure(server);
            new Migrations(server.dataSource(EmbeddedRoles.DATABASE, EmbeddedRoles.OWNER)).run();
            return new TestServer(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void stop(PostgresServer server, Path root) {
        try {
            server.close();
            DataDirectory.deleteTree(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
