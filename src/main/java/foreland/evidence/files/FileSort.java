package foreland.evidence.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a file is by its first bytes, whatever its name says. */
public enum FileSort {
    CSV,
    JSON,
    XLSX,
    ZIP,
    GZIP;

    private static final int HEAD = 4096;
    private static final String SAVE_AS_UTF8 =
            "Save it again as UTF-8: in Excel choose 'CSV UTF-8', in a text editor the encoding 'UTF-8'.";

    /** @throws FileRefused when it is something that holds no data we read */
    public static FileSort of(SourceFile file) throws IOException, FileRefused {
        byte[] head = file.head(HEAD);
        if (head.length == 0) {
            throw new FileRefused(file.name(), "The file is empty.", "Export it again.");
        }
        if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
            return isWorkbook(file) ? XLSX : ZIP;
        }
        if (starts(head, 0x1F, 0x8B)) {
            return GZIP;
        }
        refuseOthers(file, head);
        String text = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
        return text.startsWith("{") || text.startsWith("ï»¿{") ? JSON : CSV;
    }

    private static boolean isWorkbook(SourceFile file) throws IOException {
        if (file.ending().startsWith("xls")) {
            return true;
        }
        try (var zip = new java.util.zip.ZipInputStream(file.open())) {
            for (int i = 0; i < 5; i++) {
                var entry = zip.getNextEntry();
                if (entry == null) {
                    return false;
                }
                // Excel writes the first of these first; other programs write it last, after the sheets.
                if (entry.getName().equals("[Content_Types].xml")
                        || entry.getName().startsWith("xl/")) {
                    return true;
                }
            }
        } catch (java.util.zip.ZipException | java.io.EOFException | IllegalArgumentException damaged) {
            // Whatever it is, it is looked at member by member.
            return false;
        }
        return false;
    }

    private static void refuseOthers(SourceFile file, byte[] head) throws FileRefused {
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new FileRefused(
                    file.name(),
                    "The file is an old Excel workbook (XLS)"
                            + (file.ending().equals("csv") ? ", though it is named .csv." : "."),
                    "Open it and save it as .xlsx or as 'CSV UTF-8'.");
        }
        if (starts(head, '%', 'P', 'D', 'F')) {
            throw new FileRefused(file.name(), "The file is a PDF.", "Ask for the table itself, as CSV or XLSX.");
        }
        if (starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF)) {
            throw new FileRefused(file.name(), "The file is in UTF-16, not in UTF-8.", SAVE_AS_UTF8);
        }
    }

    private static boolean starts(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
