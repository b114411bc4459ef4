package foreland.house.database;

import foreland.house.Refusal;
import foreland.house.directory.DataDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the schema to the form this version of the program needs. Run by the owner, never by the running role. */
public final class Migrations {

    /** The schema that remembers which migrations were run. */
    public static final String HISTORY_SCHEMA = "house";

    private final Flyway flyway;

    public Migrations(DataSource owner) {
        this(configuration(owner));
    }

    Migrations(FluentConfiguration configuration) {
        this.flyway = configuration.load();
    }

    static FluentConfiguration configuration(DataSource owner) {
        return Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration")
                .defaultSchema(HISTORY_SCHEMA)
                .schemas(HISTORY_SCHEMA)
                .createSchemas(true)
                // Modules number their migrations in ranges of their own.
                .outOfOrder(true)
                .ignoreMigrationPatterns("*:future")
                .validateMigrationNaming(true);
    }

    /**
     * Runs what is missing.
     *
     * @throws Refusal when the database was written by a newer version of the program; nothing is changed then
     */
    public void run() {
        refuseNewerData();
        flyway.migrate();
    }

    /** What a database lacks of the form that this version of the program needs. */
    public enum Needed {
        /** Every migration was run, as it is written here. */
        NOTHING,
        /** The database is empty. */
        ALL,
        /** It holds data in an older form, or a migration that was another when it was run; then {@link #run} says which. */
        SOME
    }

    /**
     * Asks the database once, since each time costs a look at every migration: most starts find that nothing is needed.
     *
     * @throws Refusal when the database was written by a newer version of the program
     */
    public Needed needed() {
        MigrationInfoService info = flyway.info();
        refuseNewer(info);
        if (info.applied().length == 0) {
            return Needed.ALL;
        }
        boolean asWritten = Arrays.stream(info.applied()).allMatch(MigrationInfo::isChecksumMatching);
        return info.pending().length == 0 && asWritten ? Needed.NOTHING : Needed.SOME;
    }

    /** The versions that have been run, in their order. */
    public List<String> applied() {
        return Arrays.stream(flyway.info().applied())
                .filter(MigrationInfo::isVersioned)
                .map(info -> info.getVersion().getVersion())
                .toList();
    }

    /** Runs exactly these migrations on an empty database, as an older version of the program did. */
    public static void only(List<String> versions, DataSource owner) throws IOException {
        Path folder = Files.createTempDirectory("foreland-migrations-");
        try {
            new BundledMigrations().copy(versions, folder);
            configuration(owner).locations("filesystem:" + folder).load().migrate();
        } finally {
            DataDirectory.deleteTree(folder);
        }
    }

    /** Refuses data that hold a migration this program does not know. */
    public void refuseNewerData() {
        refuseNewer(flyway.info());
    }

    private static void refuseNewer(MigrationInfoService known) {
        for (MigrationInfo info : known.all()) {
            if (isUnknown(info)) {
                throw new Refusal("These data come from a newer version of Foreland (step " + info.getVersion() + " \""
                        + info.getDescription() + "\" is unknown here). Nothing was changed;"
                        + " start them with that version or a later one.");
            }
        }
    }

    private static boolean isUnknown(MigrationInfo info) {
        MigrationState state = info.getState();
        return state == MigrationState.FUTURE_SUCCESS
                || state == MigrationState.FUTURE_FAILED
                || state == MigrationState.MISSING_SUCCESS
                || state == MigrationState.MISSING_FAILED;
    }
}
