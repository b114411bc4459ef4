package foreland.testing;

import foreland.house.HouseFolder;
import foreland.house.HouseSecret;
import foreland.house.backup.BackupWriter;
import foreland.house.database.Migrations;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/**
 * Put beside {@code @SpringBootTest}: the application runs on a {@link TestDatabase}, as the role it has in production.
 *
 * <p>Spring keeps a context for all test classes with the same configuration, and the database lives as long as the context:
 * such classes share it, and each makes a partnership of its own. The {@code TestDatabase} is a bean of the context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ContextConfiguration(initializers = WithTestDatabase.Connect.class)
public @interface WithTestDatabase {

    /** Points the application's pool at a new database. */
    final class Connect implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestDatabase database = TestDatabase.create();
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "test database",
                            Map.of(
                                    "spring.datasource.url", database.url(),
                                    "spring.datasource.username", "foreland_app",
                                    "spring.datasource.password", database.appPassword(),
                                    // Several contexts can be alive at once in a test run, and twenty people ask at
                                    // once.
                                    "spring.datasource.hikari.maximum-pool-size", "4",
                                    "spring.datasource.hikari.connection-timeout", "30000",
                                    "spring.datasource.hikari.minimum-idle", "0")));
            context.getBeanFactory().registerSingleton("testDatabase", database);
            // A running house gives the application this, too.
            context.getBeanFactory()
                    .registerSingleton(
                            "houseBackup",
                            new BackupWriter(
                                    database.owner(),
                                    new Migrations(database.owner()),
                                    Path.of("target/no-files"),
                                    null));
            context.getBeanFactory().registerSingleton("houseSecret", new HouseSecret(() -> "of the tests"));
            context.getBeanFactory()
                    .registerSingleton(
                            "houseFolder",
                            new HouseFolder(Path.of(
                                    "target/house-" + ProcessHandle.current().pid())));
        }
    }
}
