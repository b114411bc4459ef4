package foreland.publication.planfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;

/** Writes a plan as an XLSX workbook. Texts are text cells, so that one that looks like a formula stays a text. */
final class Workbook {

    /** Excel keeps fifteen digits of a number; one with more goes in as a text. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,11})(\\.\\d{1,3})?");

    private static final String VERSION_OF_WRITER = "1.0";
    private static final int WIDTH = 24;

    private Workbook() {}

    /** The sheets that have rows. */
    static byte[] write(Tree.Fields plan) {
        return write(plan, false);
    }

    /** Every sheet, and one that explains them. */
    static byte[] template(Tree.Fields example) {
        return write(example, true);
    }

    private static byte[] write(Tree.Fields plan, boolean template) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Map<String, List<SheetRow>> rows = SheetWriting.rows(plan);
        try (var book = new org.dhatim.fastexcel.Workbook(bytes, "Foreland", VERSION_OF_WRITER)) {
            if (template) {
                Instructions.write(book.newWorksheet(Sheets.INSTRUCTIONS));
            }
            writePlan(book.newWorksheet(Sheets.PLAN), plan);
            for (Sheets sheet : Sheets.list()) {
                List<SheetRow> ofSheet = rows.getOrDefault(sheet.name(), List.of());
                if (template || !ofSheet.isEmpty()) {
                    writeRows(book.newWorksheet(sheet.name()), sheet, ofSheet);
                }
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }

    private static void writePlan(Worksheet sheet, Tree.Fields plan) {
        heading(sheet, List.of("field", "value"));
        Tree.Fields single = SheetWriting.single(plan, new Sheets(Sheets.PLAN, PlanFile.class, false));
        int row = 1;
        for (Map.Entry<String, Tree.Leaf> value : Rows.row(single).entrySet()) {
            sheet.value(row, 0, value.getKey());
            put(sheet, row, 1, value.getValue());
            row++;
        }
    }

    private static void writeRows(Worksheet sheet, Sheets layout, List<SheetRow> rows) {
        List<String> columns = layout.columns();
        heading(sheet, columns);
        for (int i = 0; i < rows.size(); i++) {
            SheetRow row = rows.get(i);
            if (!row.in().isEmpty()) {
                sheet.value(i + 1, 0, row.in());
            }
            if (layout.numbered()) {
                sheet.value(i + 1, columns.indexOf(Sheets.NO), row.number());
            }
            for (Map.Entry<String, Tree.Leaf> value : Rows.row(row.fields()).entrySet()) {
                put(sheet, i + 1, columns.indexOf(value.getKey()), value.getValue());
            }
        }
    }

    static void heading(Worksheet sheet, List<String> columns) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, WIDTH);
        }
        sheet.freezePane(0, 1);
    }

    private static void put(Worksheet sheet, int row, int column, Tree.Leaf value) {
        if (!value.isText() && NUMBER.matcher(value.text()).matches()) {
            sheet.value(row, column, new BigDecimal(value.text()));
        } else {
            sheet.value(row, column, value.text());
        }
    }
}
