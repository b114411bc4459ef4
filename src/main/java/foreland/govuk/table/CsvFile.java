package foreland.govuk.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.Collection;

/**
 * A table as CSV by RFC 4180: comma, CRLF, quotes where needed; UTF-8 without a byte order mark; dates as 2018-03-09, numbers with
 * a decimal point, empty where not known.
 */
final class CsvFile {

    private CsvFile() {}

    static <R> void write(Table<R> table, Collection<R> rows, OutputStream out) throws IOException {
        try (var csv = CsvWriter.builder().build(new OutputStreamWriter(out, UTF_8))) {
            csv.writeRecord(table.columns().stream()
                    .map(column -> harmless(column.heading()))
                    .toList());
            for (var row : rows) {
                csv.writeRecord(table.columns().stream()
                        .map(column -> value(column, row))
                        .toList());
            }
        }
    }

    private static <R> String value(Column<R> column, R row) {
        var value = column.of(row);
        if (value == null) {
            return "";
        }
        return column.kind() == Kind.TEXT
                ? harmless(value.toString())
                : column.kind().exact(value);
    }

    /** A spreadsheet runs a text that begins like a formula; an apostrophe in front makes it a text again. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
