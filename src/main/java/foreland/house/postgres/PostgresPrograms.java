package foreland.house.postgres;

import foreland.house.directory.DataDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs (initdb, pg_ctl, postgres) that travel inside the jar.
 *
 * @param home the folder they were unpacked to
 */
record PostgresPrograms(Path home) {

    /** Version of the bundled programs; the folder's name, so that an upgrade unpacks afresh. */
    static final String VERSION = "18.6";

    /** Major version: the one that data on disk must have been made by. */
    static final String MAJOR = "18";

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    /** Finds the programs under a folder, unpacking them the first time. A crash half-way leaves nothing that counts. */
    static PostgresPrograms unpackInto(Path programs) throws IOException {
        Path home = programs.resolve("postgresql-" + VERSION);
        if (!Files.isDirectory(home)) {
            DataDirectory.createPrivate(programs);
            Path unfinished = programs.resolve("unpacking");
            DataDirectory.deleteTree(unfinished);
            unpack(DataDirectory.createPrivate(unfinished));
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresPrograms(home);
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static void unpack(Path into) throws IOException {
        try (InputStream packed = PostgresPrograms.class.getResourceAsStream(ARCHIVE)) {
            if (packed == null) {
                throw new IOException("This build holds no PostgreSQL for this kind of computer (" + ARCHIVE + ")");
            }
            try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpackOne(tar, entry, into);
                }
            }
        }
    }

    private static void unpackOne(TarArchiveInputStream tar, TarArchiveEntry entry, Path into) throws IOException {
        Path target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
            throw new IOException("Entry outside the folder: " + entry.getName());
        }
        Files.createDirectories(target.getParent());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
