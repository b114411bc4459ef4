package foreland.publication.planfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Unpacks a workbook once, throwing the content away, to be sure that it is safe to hand to the spreadsheet library. The same ZIP
 * library does both, so that the two cannot see different content in one file; what an entry claims of its size is not believed.
 */
final class ZipGuard {

    /** In bytes, over all entries: what a small "zip bomb" swells to is stopped here. */
    static final long LARGEST_UNPACKED = 50L * 1024 * 1024;

    private static final int MOST_ENTRIES = 500;
    private static final int HEAD = 1024;

    private final byte[] buffer = new byte[64 * 1024];
    private long unpacked;

    private ZipGuard() {}

    static void check(byte[] file) throws FileRefused {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                throw tooLarge("more than " + MOST_ENTRIES + " parts");
            }
            ZipGuard guard = new ZipGuard();
            for (ZipArchiveEntry entry : entries) {
                try (InputStream content = zip.getInputStream(entry)) {
                    guard.unpack(content);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw WorkbookTree.damaged();
        }
    }

    private void unpack(InputStream content) throws IOException, FileRefused {
        boolean atHead = true;
        int read = content.readNBytes(buffer, 0, buffer.length);
        while (read > 0) {
            unpacked += read;
            if (unpacked > LARGEST_UNPACKED) {
                throw tooLarge("more than 50 MB when unpacked");
            }
            if (atHead) {
                refuseDocumentType(Math.min(read, HEAD));
                atHead = false;
            }
            read = content.readNBytes(buffer, 0, buffer.length);
        }
    }

    /** XML with a document type can make its reader fetch other files. No spreadsheet program writes one. */
    private void refuseDocumentType(int length) throws FileRefused {
        if (new String(buffer, 0, length, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
            throw WorkbookTree.damaged();
        }
    }

    private static FileRefused tooLarge(String what) {
        return new FileRefused(
                Place.FILE, "The workbook has " + what + ".", "Copy what belongs to the plan into a new template.");
    }
}
