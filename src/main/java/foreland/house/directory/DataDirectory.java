package foreland.house.directory;

import foreland.house.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The directory that holds everything an installation keeps when it runs its own PostgreSQL. Readable by its owner alone.
 *
 * @param root absolute path of the directory
 */
public record DataDirectory(Path root) {

    private static final Set<String> NOT_CONTENT = Set.of("logs", "foreland.lock", "lost+found");

    public DataDirectory {
        root = root.toAbsolutePath().normalize();
    }

    /** PostgreSQL's own data directory. */
    public Path postgres() {
        return root.resolve("postgres");
    }

    /** Unpacked PostgreSQL programs, one folder per version; may be deleted while Foreland is stopped. */
    public Path programs() {
        return root.resolve("programs");
    }

    /** Generated passwords. */
    public Path secrets() {
        return root.resolve("secrets");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    /** Files that people uploaded and that no table holds; part of a backup. */
    public Path files() {
        return root.resolve("files");
    }

    /** Rows of evidence in a form for quick questions: made from the database, no part of a backup. */
    public Path evidence() {
        return root.resolve("evidence");
    }

    /** Backups the program made by itself before an upgrade. */
    public Path backups() {
        return root.resolve("backups");
    }

    /** The port of the embedded PostgreSQL, chosen once. */
    public Path portFile() {
        return root.resolve("postgres.port");
    }

    /** Stands here from the first to the last moment of a restore. */
    public Path restoreMark() {
        return root.resolve("restore-unfinished");
    }

    /**
     * Makes the directory if it is not there.
     *
     * @throws Refusal when it cannot be made or written to
     */
    public void prepare() {
        try {
            createPrivate(root);
            Files.delete(Files.createTempFile(root, "writable", null));
        } catch (IOException notWritable) {
            throw new Refusal(
                    "Cannot write to the data directory " + root
                            + ". Make it writable for this user, or choose another one with --data DIR.",
                    notWritable);
        }
    }

    /** Whether nothing has been kept here yet. */
    public boolean isEmpty() {
        if (!Files.exists(root)) {
            return true;
        }
        try (Stream<Path> children = Files.list(root)) {
            return children.allMatch(
                    child -> NOT_CONTENT.contains(child.getFileName().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a folder that only its owner may enter. */
    public static Path createPrivate(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return folder;
    }

    /** Deletes a folder with all it holds; does nothing when it is not there. */
    public static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(java.util.Comparator.reverseOrder()).toList();
        }
        for (Path each : deepestFirst) {
            Files.deleteIfExists(each);
        }
    }
}
