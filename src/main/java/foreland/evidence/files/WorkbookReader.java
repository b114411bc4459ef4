package foreland.evidence.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the first sheet of a workbook that is no sheet of instructions. A workbook that swells, or names other files, is refused. */
final class WorkbookReader {

    private static final long LARGEST_FILE = 32L * 1024 * 1024;
    private static final long LARGEST_UNPACKED = 256L * 1024 * 1024;
    private static final int MOST_PARTS = 500;
    private static final MathContext DIGITS = new MathContext(15);

    private WorkbookReader() {}

    static void read(SourceFile file, TableReader.Rows rows) throws IOException, FileRefused {
        check(file);
        try (InputStream in = file.open();
                ReadableWorkbook book = new ReadableWorkbook(in, new ReadingOptions(true, false))) {
            Sheet sheet = book.getSheets()
                    .filter(each ->
                            !each.getName().toLowerCase(Locale.ROOT).matches("instructions|notes|read me|readme"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no sheet"));
            try (Stream<Row> all = sheet.openStream()) {
                Iterator<Row> each = all.iterator();
                while (each.hasNext()) {
                    Row row = each.next();
                    List<String> fields = fields(file, row);
                    if (fields.stream().anyMatch(field -> !field.isEmpty()) && !rows.row(row.getRowNum(), fields)) {
                        return;
                    }
                }
            }
        } catch (IOException | UncheckedIOException | ExcelReaderException | IllegalArgumentException broken) {
            throw damaged(file);
        }
    }

    private static List<String> fields(SourceFile file, Row row) throws FileRefused {
        List<String> fields = new ArrayList<>();
        for (Cell cell : row) {
            if (cell == null) {
                fields.add("");
                continue;
            }
            if (cell.getColumnIndex() >= TableReader.MOST_COLUMNS) {
                throw new FileRefused(
                        file.name(),
                        row.getRowNum(),
                        "",
                        "The row has more than " + TableReader.MOST_COLUMNS + " columns.",
                        "Keep the columns that are needed.");
            }
            while (fields.size() < cell.getColumnIndex()) {
                fields.add("");
            }
            fields.add(text(file, row, cell));
        }
        return fields;
    }

    private static String text(SourceFile file, Row row, Cell cell) throws FileRefused {
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            throw new FileRefused(
                    file.name(),
                    row.getRowNum(),
                    letters(cell.getColumnIndex()),
                    "This cell has a formula.",
                    "Replace it by its value: copy it, then paste as values.");
        }
        if (cell.getType() == CellType.ERROR) {
            throw new FileRefused(
                    file.name(),
                    row.getRowNum(),
                    letters(cell.getColumnIndex()),
                    "This cell has an error in it.",
                    "Write the value.");
        }
        if (cell.getType() == CellType.NUMBER) {
            String format = cell.getDataFormatString();
            boolean date = format != null
                    && !format.equals("General")
                    && format.toLowerCase(Locale.ROOT).matches(".*[dy].*");
            return date
                    ? cell.asDate().toLocalDate().toString()
                    : new BigDecimal(cell.getRawValue())
                            .round(DIGITS)
                            .stripTrailingZeros()
                            .toPlainString();
        }
        String text = cell.getText();
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    private static String letters(int column) {
        String name = "";
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            name = (char) ('A' + rest % 26) + name;
        }
        return name;
    }

    /**
     * Unpacks it once and throws the content away; what it says of its size is not believed. Read by its table of contents, as the workbook
     * itself is: many programs give an entry's size only behind it, which a stream cannot always follow.
     */
    private static void check(SourceFile file) throws FileRefused {
        try (InputStream raw = new Bounded(file.open(), LARGEST_FILE);
                ZipFile zip = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(raw.readAllBytes()))
                        .get()) {
            long unpacked = 0;
            int parts = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (++parts > MOST_PARTS) {
                    throw tooLarge(file, "more than " + MOST_PARTS + " parts");
                }
                try (InputStream part = zip.getInputStream(entry)) {
                    unpacked += unpack(file, part, LARGEST_UNPACKED - unpacked);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw damaged(file);
        }
    }

    private static long unpack(SourceFile file, InputStream part, long most) throws IOException, FileRefused {
        byte[] buffer = new byte[64 * 1024];
        long unpacked = 0;
        for (int read = part.readNBytes(buffer, 0, buffer.length);
                read > 0;
                read = part.readNBytes(buffer, 0, buffer.length)) {
            boolean head = unpacked == 0;
            unpacked += read;
            if (unpacked > most) {
                throw tooLarge(file, "more than 256 MB when unpacked");
            }
            if (head
                    && new String(buffer, 0, Math.min(read, 1024), StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
                throw damaged(file);
            }
        }
        return unpacked;
    }

    private static FileRefused tooLarge(SourceFile file, String what) {
        return new FileRefused(
                file.name(), "The workbook has " + what + ".", "Save the one sheet with data as 'CSV UTF-8'.");
    }

    private static FileRefused damaged(SourceFile file) {
        return new FileRefused(
                file.name(),
                "The file is no workbook that can be read: it is damaged, too large, or something else.",
                "Open it in a spreadsheet program and save it again as .xlsx, or as 'CSV UTF-8'.");
    }
}
