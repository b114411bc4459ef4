package foreland.govuk.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table for Excel: one sheet, headings bold and staying in sight, dates and numbers as such, texts never as formulas. */
final class XlsxFile {

    /** What Excel allows in a cell, in characters. */
    private static final int LONGEST_TEXT = 32_767;

    /** What Excel allows in the name of a sheet, in characters. */
    private static final int LONGEST_NAME = 31;

    private XlsxFile() {}

    static <R> void write(Table<R> table, Collection<R> rows, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Foreland", null)) {
            var sheet = workbook.newWorksheet(sheetName(table.caption()));
            writeHeadings(table, sheet);
            int number = 1;
            for (var row : rows) {
                for (int c = 0; c < table.columns().size(); c++) {
                    writeCell(sheet, number, c, table.columns().get(c), row);
                }
                // Rows go out as they are written, so that a long table needs no more memory than a short one.
                if (number++ % 1000 == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static <R> void writeHeadings(Table<R> table, Worksheet sheet) {
        sheet.freezePane(0, 1);
        for (int c = 0; c < table.columns().size(); c++) {
            var column = table.columns().get(c);
            sheet.value(0, c, column.heading());
            sheet.style(0, c).bold().set();
            sheet.width(c, column.kind() == Kind.TEXT ? 30 : 15);
        }
    }

    private static <R> void writeCell(Worksheet sheet, int row, int c, Column<R> column, R source) {
        var value = column.of(source);
        if (value == null) {
            return;
        }
        switch (column.kind()) {
            case TEXT -> sheet.value(row, c, cut(value.toString(), LONGEST_TEXT));
            case NUMBER -> sheet.value(row, c, Kind.decimal(value));
            case MONEY -> {
                sheet.value(row, c, Kind.decimal(value));
                sheet.style(row, c).format("£#,##0.00").set();
            }
            case MONTH -> sheet.value(row, c, Kind.MONTH.exact(value));
            case DATE -> {
                sheet.value(row, c, (LocalDate) value);
                sheet.style(row, c).format("dd/mm/yyyy").set();
            }
        }
    }

    private static String sheetName(String caption) {
        var allowed = cut(caption.replaceAll("[\\[\\]:*?/\\\\']", " ").strip(), LONGEST_NAME)
                .strip();
        return allowed.isEmpty() ? "Table" : allowed;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
