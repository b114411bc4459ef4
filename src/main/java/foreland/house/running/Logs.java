package foreland.house.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.logging.LogFile;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.ResourcePropertySource;

/**
 * Sets up logging before the application starts, since the database starts before it: structured lines in a file of the data
 * directory, warnings in short on the terminal. Spring finds it set up and leaves it.
 */
final class Logs {

    private Logs() {}

    /** Nothing is logged before {@link #into}: a command may end without a directory to write to. */
    static void hold() {
        LoggingSystem.get(Logs.class.getClassLoader()).beforeInitialize();
    }

    static void into(Path folder) {
        StandardEnvironment environment = new StandardEnvironment();
        try {
            environment.getPropertySources().addLast(new ResourcePropertySource("classpath:application.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "log file",
                        Map.of(
                                "logging.file.name",
                                folder.resolve("foreland.log").toString())));
        LogFile file = LogFile.get(environment);
        if (file != null) {
            file.applyToSystemProperties();
        }
        LoggingSystem logging = LoggingSystem.get(Logs.class.getClassLoader());
        logging.initialize(new LoggingInitializationContext(environment), null, file);
        // It tells the database's address at "info", and at "warn" what we chose on purpose; its failures are
        // exceptions.
        logging.setLogLevel("org.flywaydb", LogLevel.ERROR);
    }
}
