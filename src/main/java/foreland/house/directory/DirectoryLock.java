package foreland.house.directory;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Holds a data directory for one process. The lock is the operating system's, so that it ends with the process however that
 * ends; the file's content is the address of the server that holds it.
 */
public final class DirectoryLock implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;

    private DirectoryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the directory; empty when another process holds it. */
    public static Optional<DirectoryLock> take(DataDirectory directory) throws IOException {
        Path file = file(directory);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!lock(channel)) {
            channel.close();
            return Optional.empty();
        }
        channel.truncate(0);
        return Optional.of(new DirectoryLock(file, channel));
    }

    /** The address of the server that holds the directory, if it has told. */
    public static Optional<String> addressOfHolder(DataDirectory directory) throws IOException {
        return Optional.of(Files.readString(file(directory)).strip()).filter(address -> !address.isEmpty());
    }

    /** Lets others know where the server that holds the directory answers. */
    public void tellAddress(String address) throws IOException {
        Files.writeString(file, address + "\n");
    }

    @Override
    public void close() throws IOException {
        channel.truncate(0);
        channel.close();
    }

    private static Path file(DataDirectory directory) {
        return directory.root().resolve("foreland.lock");
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }
}
