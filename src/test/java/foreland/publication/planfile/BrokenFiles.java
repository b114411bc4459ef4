package foreland.publication.planfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Plan files with a mistake in each. */
final class BrokenFiles {

    private BrokenFiles() {}

    static byte[] bytes(String name) {
        try (InputStream file = BrokenFiles.class.getResourceAsStream("/planfile/broken/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
