package foreland.house.backup;

import foreland.house.Backup;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Puts a backup into a file that is either whole or not there, and that only its owner can read. */
public final class BackupToFile {

    private BackupToFile() {}

    /** Writes it beside its place and moves it there when it is on the disk. */
    public static void write(Backup backup, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path unfinished = Files.createTempFile(
                folder,
                "backup",
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            try (FileOutputStream disk = new FileOutputStream(unfinished.toFile());
                    OutputStream buffered = new BufferedOutputStream(disk)) {
                backup.write(buffered);
                buffered.flush();
                disk.getFD().sync();
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
