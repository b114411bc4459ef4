package foreland.publication.planfile;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** The sheet of the template that says what goes where. It is not read back. */
final class Instructions {

    private static final List<String> HOW = List.of(
            "Each sheet holds one noun, a row each. Replace the worked rows by your own; leave out what is not known.",
            "The column 'in' says what a row belongs to: nothing for the plan, 2017-18 for a year, 2017-18 / T1-03 for an action.",
            "The column 'no' gives rows their order; rows of other sheets name a row by it.",
            "A list goes into one cell, an item to a line (Alt+Enter). Dates are written 2017-04-01. Formulas are refused.");

    private Instructions() {}

    static void write(Worksheet sheet) {
        int row = 0;
        for (String line : HOW) {
            sheet.value(row++, 0, line);
        }
        row = explain(sheet, row + 1, Sheets.PLAN, PlanFile.class);
        for (Sheets each : Sheets.list()) {
            row = explain(sheet, row, each.name(), each.type());
        }
    }

    private static int explain(Worksheet sheet, int firstRow, String name, Class<?> type) {
        int row = firstRow;
        for (String column : Columns.of(type)) {
            sheet.value(row, 0, name);
            sheet.value(row, 1, column);
            sheet.value(row, 2, Expected.in(type, column));
            row++;
        }
        return row;
    }
}
