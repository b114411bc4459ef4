package foreland.house;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the data are: the options that every command takes. */
public class DataOptions {

    private static final String JDBC_PREFIX = "jdbc:postgresql:";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "./data",
            description =
                    "Directory with the data and the embedded database (default: ${DEFAULT-VALUE}, made if it is not there).")
    private Path data = Path.of("data");

    @Option(
            names = "--database",
            paramLabel = "JDBC-URL",
            description =
                    "Use this PostgreSQL server instead, for example jdbc:postgresql://db.example/foreland?user=foreland_owner")
    private @Nullable String database;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** Options as if {@code --data} had been given. */
    public static DataOptions in(Path directory) {
        DataOptions options = new DataOptions();
        options.data = directory;
        return options;
    }

    public Path data() {
        return data;
    }

    /** The address of a PostgreSQL server; empty for the embedded one. */
    public Optional<String> database() {
        if (database != null && !database.startsWith(JDBC_PREFIX)) {
            throw new ParameterException(
                    command().commandLine(), "--database takes an address that begins with " + JDBC_PREFIX + "//");
        }
        return Optional.ofNullable(database);
    }

    /** The command these options were given to. */
    protected CommandSpec command() {
        if (command == null) {
            throw new IllegalStateException("not mixed into a command");
        }
        return command;
    }
}
