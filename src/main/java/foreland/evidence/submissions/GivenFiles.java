package foreland.evidence.submissions;

import foreland.evidence.parquet.EvidenceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Keeps a given file on the disk while it is read, under its own name, and deletes it then. */
@Component
class GivenFiles {

    private final EvidenceFolder folder;

    GivenFiles(EvidenceFolder folder) {
        this.folder = folder;
    }

    <A> A with(MultipartFile file, Function<Path, A> work) throws IOException {
        Path own = Files.createDirectory(folder.work().resolve("given-" + UUID.randomUUID()));
        Path place = own.resolve(nameOf(file));
        try {
            file.transferTo(place.toFile());
            return work.apply(place);
        } finally {
            Files.deleteIfExists(place);
            Files.deleteIfExists(own);
        }
    }

    /** What a browser says, as far as it is harmless; how it ends says what the file is. */
    private static String nameOf(MultipartFile file) {
        String said = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String name = said.substring(Math.max(said.lastIndexOf('/'), said.lastIndexOf('\\')) + 1)
                .replaceAll("[^\\p{L}\\p{N}._ -]", "-");
        String last = name.substring(Math.max(0, name.length() - 120));
        return last.isBlank() || last.startsWith(".") ? "file" + last.toLowerCase(Locale.ROOT) : last;
    }
}
