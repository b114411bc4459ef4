package foreland.evidence.submissions;

import foreland.evidence.files.NameOnDisk;
import foreland.evidence.parquet.EvidenceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        Path place = own.resolve(NameOnDisk.of(file.getOriginalFilename()));
        try {
            file.transferTo(place.toFile());
            return work.apply(place);
        } finally {
            Files.deleteIfExists(place);
            Files.deleteIfExists(own);
        }
    }
}
