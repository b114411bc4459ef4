package foreland.reliability;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The file of invariants that ships with the product, run as an operator would. */
final class Invariants {

    private Invariants() {}

    /** What does not hold, each as "rule: place"; empty in a sound installation. */
    static List<String> brokenIn(DataSource owner) {
        return JdbcClient.create(owner)
                .sql(shipped())
                .query((row, n) -> row.getString("rule") + ": " + row.getString("place"))
                .list();
    }

    private static String shipped() {
        try (InputStream file = Invariants.class.getResourceAsStream("/db/invariants.sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
