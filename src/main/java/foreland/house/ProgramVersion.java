package foreland.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this program, as its build recorded it. */
public final class ProgramVersion {

    private ProgramVersion() {}

    /** For example {@code 0.1.0}; {@code development} when it runs from sources that were not packaged. */
    public static String current() {
        try (InputStream recorded = ProgramVersion.class.getResourceAsStream("/META-INF/build-info.properties")) {
            if (recorded == null) {
                return "development";
            }
            Properties properties = new Properties();
            properties.load(recorded);
            return properties.getProperty("build.version", "development");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
