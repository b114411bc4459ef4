package foreland.evidence.importing;

import foreland.evidence.parquet.EvidenceFolder;
import foreland.partnership.LargeUploads;
import foreland.partnership.Viewer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.OptionalLong;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How large a file may be uploaded: as much as is set, and no more than the disk has room for. */
@Component
class UploadLimit implements LargeUploads {

    /** The file itself, what is made of it, and its copy in the database. */
    private static final int COPIES = 3;

    /** For the fields of the form around the file. */
    private static final long FORM = 64L * 1024;

    private final EvidenceFolder folder;
    private final DataSize set;

    UploadLimit(EvidenceFolder folder, @Value("${foreland.evidence.largest-upload:2GB}") DataSize set) {
        this.folder = folder;
        this.set = set;
    }

    @Override
    public OptionalLong most(String path, Viewer viewer) {
        return path.equals(EvidenceImportController.HERE) && viewer.may(EvidencePolicy.IMPORT)
                ? OptionalLong.of(bytes() + FORM)
                : OptionalLong.empty();
    }

    /** The largest file that is taken now, in bytes. */
    long bytes() {
        try {
            long free = Files.getFileStore(folder.root()).getUsableSpace();
            return Math.min(set.toBytes(), free / COPIES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For people: {@code 2 GB}, {@code 300 MB}. */
    String words() {
        long megabytes = DataSize.ofBytes(bytes()).toMegabytes();
        return megabytes >= 1024 ? megabytes / 1024 + " GB" : megabytes + " MB";
    }
}
