package foreland.journal;

import foreland.calendar.LondonTime;
import foreland.house.HouseFolder;
import foreland.house.Routine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the signed heads of all chains into the data directory, once a day, on every node: {@code journal-heads/2026-11-28.txt}.
 * What is there is never written over.
 */
@Component
class KeepHeads implements Routine {

    private final JournalHeads heads;
    private final HouseFolder folder;
    private final TransactionTemplate transactions;
    private final Clock clock;

    KeepHeads(JournalHeads heads, HouseFolder folder, TransactionTemplate transactions, Clock clock) {
        this.heads = heads;
        this.folder = folder;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "keeping the heads of the journal";
    }

    @Override
    public Duration rest() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        Path file = folder().resolve(LocalDate.ofInstant(clock.instant(), LondonTime.ZONE) + ".txt");
        if (Files.exists(file)) {
            return;
        }
        List<SignedHead> signed = Acting.system(null).doing(() -> transactions.execute(open -> heads.signAll()));
        try {
            Files.createDirectories(
                    folder(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Path unfinished = Files.createTempFile(folder(), "new", null);
            Files.writeString(unfinished, signed.stream().map(SignedHead::text).collect(Collectors.joining("\n")));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that were kept here, oldest first. */
    List<SignedHead> listKept() {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(file -> Stream.of(read(file).split("\n\n")))
                    .flatMap(text -> SignedHead.read(text).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder() {
        return folder.path().resolve("journal-heads");
    }
}
