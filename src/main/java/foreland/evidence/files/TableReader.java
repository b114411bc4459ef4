package foreland.evidence.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a CSV or XLSX file row by row. Memory does not grow with the file, whatever is in it. */
public final class TableReader {

    /** Wider than any table that people publish: ages 0 to 90 are 96 columns. */
    public static final int MOST_COLUMNS = 300;

    /** Of one field, in characters. A file without line ends, or with a quote that is never closed, is stopped here. */
    static final int LONGEST_FIELD = 256 * 1024;

    private TableReader() {}

    /** Takes rows. */
    @FunctionalInterface
    public interface Rows {

        /**
         * Takes one.
         *
         * @param line where it stands, from 1
         * @return whether to go on
         */
        boolean row(long line, List<String> fields) throws FileRefused;
    }

    /** @throws FileRefused when it is no such table: encoding, quotes, width, length of a field */
    public static void read(SourceFile file, FileSort sort, Rows rows) throws IOException, FileRefused {
        if (sort == FileSort.XLSX) {
            WorkbookReader.read(file, rows);
        } else {
            readCsv(file, rows);
        }
    }

    private static void readCsv(SourceFile file, Rows rows) throws IOException, FileRefused {
        long line = 0;
        try (Reader text = new WithoutMark(new BufferedReader(
                        new InputStreamReader(
                                file.open(),
                                StandardCharsets.UTF_8
                                        .newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPORT)
                                        .onUnmappableCharacter(CodingErrorAction.REPORT)),
                        64 * 1024));
                CsvReader<CsvRecord> records = CsvReader.builder()
                        .skipEmptyLines(true)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(false)
                        .maxBufferSize(LONGEST_FIELD)
                        .ofCsvRecord(text)) {
            for (CsvRecord record : records) {
                line = record.getStartingLineNumber();
                if (!record.getField(0).startsWith("#")) {
                    refuse(file, line, record);
                    if (!rows.row(line, record.getFields())) {
                        return;
                    }
                }
            }
        } catch (CsvParseException | UncheckedIOException broken) {
            rethrow(broken);
            throw broken(file, line, broken);
        } catch (CharacterCodingException notUtf8) {
            throw notUtf8(file, line);
        }
    }

    private static void refuse(SourceFile file, long line, CsvRecord record) throws FileRefused {
        if (record.getFieldCount() > MOST_COLUMNS) {
            throw new FileRefused(
                    file.name(),
                    line,
                    "",
                    "The line has " + record.getFieldCount() + " columns; a table here has at most " + MOST_COLUMNS
                            + ".",
                    "Keep the columns that are needed.");
        }
        for (int i = 0; i < record.getFieldCount(); i++) {
            if (record.getField(i).indexOf('\0') >= 0) {
                throw new FileRefused(
                        file.name(),
                        line,
                        "",
                        "There is a NUL character, which no text has.",
                        "Export the file again.");
            }
        }
    }

    /** What is wrong with where the text comes from is no fault of its quotes. */
    private static void rethrow(RuntimeException broken) throws IOException {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException source && !(cause instanceof CharacterCodingException)) {
                throw source;
            }
        }
    }

    private static FileRefused broken(SourceFile file, long line, RuntimeException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return notUtf8(file, line);
            }
        }
        String message = String.valueOf(broken.getMessage()) + broken.getCause();
        if (message.contains("buffer") || message.contains("Maximum") || message.contains("exceed")) {
            return new FileRefused(
                    file.name(),
                    line + 1,
                    "",
                    "A field is longer than " + LONGEST_FIELD
                            + " characters: a quote was not closed, or the file has no lines.",
                    "Look at the quotes of this line, or export the file again.");
        }
        return new FileRefused(
                file.name(),
                line + 1,
                "",
                "The quotes do not match.",
                "A field with a quote or a comma stands in quotes, and a quote inside it is doubled.");
    }

    private static FileRefused notUtf8(SourceFile file, long line) {
        return new FileRefused(
                file.name(),
                line + 1,
                "",
                "From about here on the file is not in UTF-8.",
                "Save it again as UTF-8: in Excel choose 'CSV UTF-8', in a text editor the encoding 'UTF-8'.");
    }

    /** Leaves out a byte order mark at the head. */
    private static final class WithoutMark extends Reader {

        private final BufferedReader text;
        private boolean begun;

        WithoutMark(BufferedReader text) {
            this.text = text;
        }

        @Override
        public int read(char[] into, int at, int length) throws IOException {
            if (!begun) {
                begun = true;
                text.mark(1);
                if (text.read() != '\uFEFF') {
                    text.reset();
                }
            }
            return text.read(into, at, length);
        }

        @Override
        public void close() throws IOException {
            text.close();
        }
    }
}
