package foreland.evidence.parquet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder of this node's Parquet: {@code evidence} in the data directory. Made when it is first needed. */
@Component
public class EvidenceFolder implements DisposableBean {

    private static final long A_DAY = 24L * 60 * 60 * 1000;

    private final String setting;
    private @Nullable Path root;
    private boolean throwAway;

    /** @param setting the folder; empty for one that is thrown away at the end */
    public EvidenceFolder(@Value("${foreland.evidence.folder:}") String setting) {
        this.setting = setting;
    }

    /** Its absolute path. */
    public synchronized Path root() {
        if (root == null) {
            try {
                throwAway = setting.isEmpty();
                root = throwAway
                        ? Files.createTempDirectory("foreland-evidence-").toRealPath()
                        : made(Path.of(setting)).toRealPath();
                for (String inside : List.of("points", "cube", "work")) {
                    made(root.resolve(inside));
                }
                clearWork(root.resolve("work"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return root;
    }

    /** Rows, in one file for several parts. */
    public Path points() {
        return root().resolve("points");
    }

    /** Counts by area, type and month. */
    public Path cube() {
        return root().resolve("cube");
    }

    /** What is being made: files here are of no use after a restart. */
    public Path work() {
        return root().resolve("work");
    }

    /** Deletes what an earlier run did not finish; another process may be at work with what is newer than a day. */
    private static void clearWork(Path work) throws IOException {
        try (Stream<Path> left = Files.list(work)) {
            for (Path each : left.toList()) {
                if (Files.getLastModifiedTime(each).toMillis() < System.currentTimeMillis() - A_DAY) {
                    deleteTree(each);
                }
            }
        }
    }

    /** Only its owner may enter it. */
    private static Path made(Path folder) throws IOException {
        return Files.isDirectory(folder)
                ? folder
                : Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private static void deleteTree(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    @Override
    public synchronized void destroy() throws IOException {
        if (throwAway && root != null) {
            deleteTree(root);
        }
    }
}
