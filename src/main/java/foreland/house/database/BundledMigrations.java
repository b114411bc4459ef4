package foreland.house.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The migrations that travel with this program, whatever database there is. */
public final class BundledMigrations {

    private static final Pattern PLACE = Pattern.compile(".*/db/migration/(.*?V([0-9._]+)__[^/]+\\.sql)$");

    /** Path below {@code db/migration} and content's place, by version. */
    private final Map<MigrationVersion, Map.Entry<String, Resource>> byVersion = new LinkedHashMap<>();

    public BundledMigrations() {
        try {
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/**/*.sql")) {
                Matcher place = PLACE.matcher(resource.getURL().toString());
                if (place.matches()) {
                    byVersion.put(MigrationVersion.fromVersion(place.group(2)), Map.entry(place.group(1), resource));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean knows(String version) {
        return byVersion.containsKey(MigrationVersion.fromVersion(version));
    }

    /** Copies the migrations of these versions into a folder, under the paths they have here. */
    void copy(Iterable<String> versions, Path folder) throws IOException {
        for (String version : versions) {
            Map.Entry<String, Resource> migration = byVersion.get(MigrationVersion.fromVersion(version));
            if (migration == null) {
                throw new IllegalArgumentException("unknown migration " + version);
            }
            Path file = folder.resolve(migration.getKey());
            Files.createDirectories(file.getParent());
            try (InputStream content = migration.getValue().getInputStream()) {
                Files.copy(content, file);
            }
        }
    }
}
