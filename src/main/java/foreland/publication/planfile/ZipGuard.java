package foreland.publication.planfile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks a workbook once, throwing the content away, to be sure that it is safe to hand to a library. */
final class ZipGuard {

    /** In bytes, over all entries: what a small "zip bomb" swells to is stopped here. */
    static final long LARGEST_UNPACKED = 50L * 1024 * 1024;

    private static final int MOST_ENTRIES = 500;
    private static final int HEAD = 1024;

    private ZipGuard() {}

    static void check(byte[] file) throws FileRefused {
        long unpacked = 0;
        int entries = 0;
        byte[] buffer = new byte[64 * 1024];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw tooLarge("more than " + MOST_ENTRIES + " parts");
                }
                boolean atHead = true;
                for (int read = zip.readNBytes(buffer, 0, buffer.length);
                        read > 0;
                        read = zip.readNBytes(buffer, 0, buffer.length)) {
                    unpacked += read;
                    if (unpacked > LARGEST_UNPACKED) {
                        throw tooLarge("more than 50 MB when unpacked");
                    }
                    if (atHead) {
                        refuseDocumentType(buffer, Math.min(read, HEAD));
                        atHead = false;
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw WorkbookTree.damaged();
        }
        if (entries == 0) {
            throw WorkbookTree.damaged();
        }
    }

    /** XML with a document type can make its reader fetch other files. No spreadsheet program writes one. */
    private static void refuseDocumentType(byte[] buffer, int length) throws FileRefused {
        if (new String(buffer, 0, length, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
            throw WorkbookTree.damaged();
        }
    }

    private static FileRefused tooLarge(String what) {
        return new FileRefused(
                Place.FILE, "The workbook has " + what + ".", "Copy what belongs to the plan into a new template.");
    }
}
