package foreland.publication.planfile;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Gets the text out of a file that should be text, or says plainly what it is instead. */
final class FileText {

    private FileText() {}

    /** The text of a UTF-8 file; a byte order mark at its head is allowed and dropped. */
    static String of(byte[] file, String wanted) throws FileRefused {
        refuseBinary(file, wanted);
        if (startsWith(file, 0xFF, 0xFE) || startsWith(file, 0xFE, 0xFF)) {
            throw wrongEncoding("The file is in UTF-16, not in UTF-8.");
        }
        int start = startsWith(file, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file, start, file.length - start))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw wrongEncoding("The file is not in UTF-8.");
        }
    }

    static boolean isZip(byte[] file) {
        return startsWith(file, 'P', 'K', 3, 4);
    }

    static boolean isOldExcel(byte[] file) {
        return startsWith(file, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static void refuseBinary(byte[] file, String wanted) throws FileRefused {
        String found = isZip(file)
                ? "a workbook (XLSX) or another ZIP file"
                : isOldExcel(file)
                        ? "an old Excel file (XLS)"
                        : startsWith(file, '%', 'P', 'D', 'F') ? "a PDF" : holdsNul(file) ? "not text" : "";
        boolean utf16 = startsWith(file, 0xFF, 0xFE) || startsWith(file, 0xFE, 0xFF);
        if (!found.isEmpty() && !utf16) {
            throw new FileRefused(
                    Place.FILE,
                    "The file is named as " + wanted + ", but it is " + found + ".",
                    "Save the plan as " + wanted + ", or give the file its right ending.");
        }
    }

    private static FileRefused wrongEncoding(String fault) {
        return new FileRefused(
                Place.FILE,
                fault,
                "Save it again as UTF-8: in Excel choose 'CSV UTF-8', in a text editor the encoding 'UTF-8'.");
    }

    private static boolean holdsNul(byte[] file) {
        for (byte each : file) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] file, int... head) {
        for (int i = 0; i < head.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
