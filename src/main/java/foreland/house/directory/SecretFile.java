package foreland.house.directory;

import foreland.house.Refusal;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;

/**
 * The file that holds the installation's secret. It is in every backup: some of the data cannot be read without it.
 *
 * @param path where it is; it need not be there yet, nor ever where the secret is in the environment
 */
public record SecretFile(Path path) {

    /** Its name among the secrets. */
    public static final String NAME = "house";

    public static SecretFile of(DataDirectory directory) {
        return new SecretFile(directory.secrets().resolve(NAME));
    }

    /**
     * Puts the one from a backup here, whole or not at all.
     *
     * @throws Refusal when another one is here already
     */
    public void restore(byte[] content) throws IOException {
        Path folder = DataDirectory.createPrivate(path.resolveSibling(".").normalize());
        Path unfinished = Files.createTempFile(
                folder,
                "new",
                null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.write(unfinished, content);
            Files.createLink(path, unfinished);
        } catch (FileAlreadyExistsException oneIsHere) {
            if (!Arrays.equals(content, Files.readAllBytes(path))) {
                throw new Refusal(
                        "The file " + path + " holds another installation's secret. Move it away and restore again.",
                        oneIsHere);
            }
        } finally {
            Files.delete(unfinished);
        }
    }
}
