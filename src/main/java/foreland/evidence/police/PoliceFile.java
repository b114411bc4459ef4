package foreland.evidence.police;

import java.io.IOException;
import java.io.InputStream;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file of an archive, a folder or on its own.
 *
 * @param name as people know it: the path within the folder or archive, with the archive's own name before it
 * @param month the month in its name, as in {@code 2025-03-kent-street.csv}; null when there is none
 * @param force the force in its name, such as {@code kent}; null when there is none
 * @param content opens its bytes
 */
public record PoliceFile(
        String name, @Nullable YearMonth month, @Nullable String force, Content content) {

    private static final Pattern NAME = Pattern.compile(
            "(?:^|.*/)(\\d{4}-(?:0[1-9]|1[0-2]))-([a-z0-9-]+?)-(?:street|outcomes|stop-and-search)\\.csv");

    /** Where bytes come from; may be opened more than once. */
    @FunctionalInterface
    public interface Content {

        InputStream open() throws IOException;
    }

    /** A file whose month and force are read off its name. */
    public static PoliceFile of(String name, Content content) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches()
                ? new PoliceFile(name, YearMonth.parse(matcher.group(1)), matcher.group(2), content)
                : new PoliceFile(name, null, null, content);
    }

    /** Whether its name is that of a street file. */
    public boolean isNamedStreet() {
        return name.endsWith("-street.csv");
    }

    boolean isNamedOtherwise() {
        return name.endsWith("-outcomes.csv") || name.endsWith("-stop-and-search.csv");
    }

    @Override
    public String toString() {
        return name;
    }
}
