package foreland.testing;

import foreland.house.database.EmbeddedRoles;
import java.net.URI;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A migrated database of its own, copied from a template in about 0.1 s, with the roles of production.
 *
 * <p>Without Spring: {@code @ExtendWith(TestDatabase.PerClass.class)} gives each test class one, as a parameter of its
 * constructor or methods. With Spring: {@link WithTestDatabase} on the test class.
 */
public final class TestDatabase implements AutoCloseable {

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** A new one; close it to drop it. */
    public static TestDatabase create() {
        return new TestDatabase(TestServer.get().createDatabase());
    }

    /** Connections of the role that owns the tables and is not bound by row-level security. */
    public DataSource owner() {
        return dataSource(EmbeddedRoles.OWNER);
    }

    /** Connections of the role the program runs as. */
    public DataSource app() {
        return dataSource(EmbeddedRoles.APP);
    }

    public JdbcClient ownerClient() {
        return JdbcClient.create(owner());
    }

    public JdbcClient appClient() {
        return JdbcClient.create(app());
    }

    public String url() {
        return TestServer.get().postgres().url(name);
    }

    /**
     * Its address for {@code --database}, as someone who owns what the program migrates and may take on the running role.
     *
     * @param port {@link #port()}, or that of something in between
     */
    public String operatorsUrl(int port) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=%s&password=%s"
                .formatted(port, name, TestServer.OPERATOR, TestServer.get().operatorsPassword());
    }

    /** The port of its server. */
    public int port() {
        return URI.create(url().substring("jdbc:".length())).getPort();
    }

    public String appPassword() {
        return TestServer.get().postgres().passwordOf(EmbeddedRoles.APP);
    }

    /** The server's superuser, for what neither role may do. */
    public DataSource superuser() {
        return TestServer.get().postgres().superuser(name);
    }

    @Override
    public void close() {
        TestServer.get().dropDatabase(name);
    }

    private PGSimpleDataSource dataSource(String role) {
        return TestServer.get().postgres().dataSource(name, role);
    }

    /** Gives each test class a database of its own and drops it after the class. */
    public static final class PerClass implements ParameterResolver {

        private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(PerClass.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == TestDatabase.class;
        }

        @Override
        public TestDatabase resolveParameter(ParameterContext parameter, ExtensionContext context) {
            Class<?> testClass = context.getRequiredTestClass();
            return context.getRoot().getStore(HERE).computeIfAbsent(testClass, ignored -> create(), TestDatabase.class);
        }
    }
}
