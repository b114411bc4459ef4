package foreland.house.running;

import foreland.house.DataOptions;
import foreland.house.Refusal;
import foreland.house.backup.BackupToFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code foreland backup FILE}. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Writes everything into one file. With --database it works while the server runs.")
public final class BackUpCommand implements Callable<Integer> {

    /** The page of a running server that does the same. */
    public static final String PAGE = "/desk/house/backup";

    @Parameters(paramLabel = "FILE", description = "The file to write; it must not be there yet.")
    private Path file = Path.of("");

    @Mixin
    private DataOptions options = new DataOptions();

    @Override
    public Integer call() {
        if (Files.exists(file)) {
            throw new Refusal(file + " is there already. Choose another name: a backup is never overwritten.");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isWritable(folder)) {
            throw new Refusal("Cannot write a file in " + folder + ".");
        }
        try (Premises premises = Premises.openAsTheyAre(options, PAGE)) {
            BackupToFile.write(premises.backup(), file);
            System.out.println("Everything is in " + file + " (" + Files.size(file) + " bytes).");
        } catch (IOException e) {
            throw new Refusal("The backup failed and " + file + " was not written: " + e.getMessage(), e);
        }
        return 0;
    }
}
