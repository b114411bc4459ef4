package foreland.house.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Passwords made by the program for its own use, each in a file that only the owner can read. They are never logged. */
public final class Secrets {

    private static final int BYTES = 24;

    private final Path folder;

    public Secrets(DataDirectory directory) {
        this.folder = directory.secrets();
    }

    /** The password of a database role; made at the first call, the same ever after. */
    public String passwordOf(String role) {
        try {
            return Files.readString(fileOf(role)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file holding that password, made if it is not there. */
    public Path fileOf(String role) throws IOException {
        DataDirectory.createPrivate(folder);
        Path file = folder.resolve(role);
        if (!Files.exists(file)) {
            writeWhole(file, newPassword());
        }
        return file;
    }

    /** Written beside and moved into place, so that a crash never leaves half a password. */
    private void writeWhole(Path file, String password) throws IOException {
        Path unfinished = Files.createTempFile(
                folder,
                "new",
                null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(unfinished, password + "\n");
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String newPassword() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
