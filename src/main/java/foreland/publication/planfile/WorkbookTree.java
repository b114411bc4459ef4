package foreland.publication.planfile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads a workbook into a tree. */
final class WorkbookTree {

    private static final int MOST_ROWS = 20_000;

    private final List<LocatedProblem> problems = new ArrayList<>();
    private final SheetReading reading = new SheetReading(problems);

    private WorkbookTree() {}

    static Tree read(byte[] file) throws FileRefused {
        if (!FileText.isZip(file)) {
            throw new FileRefused(
                    Place.FILE,
                    FileText.isOldExcel(file)
                            ? "The file is named as XLSX, but it is an old Excel file (XLS)."
                            : "The file is named as XLSX, but it is not a workbook.",
                    "Open it in your spreadsheet program and save it as an Excel workbook (.xlsx).");
        }
        ZipGuard.check(file);
        WorkbookTree tree = new WorkbookTree();
        tree.readSheets(file);
        Tree plan = tree.reading.assemble();
        if (!tree.problems.isEmpty()) {
            throw new FileRefused(tree.problems);
        }
        return plan;
    }

    static FileRefused damaged() {
        return new FileRefused(
                Place.FILE,
                "The workbook is damaged or not one that a spreadsheet program has written.",
                "Open it in your spreadsheet program and save it again.");
    }

    private void readSheets(byte[] file) throws FileRefused {
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false))) {
            for (Sheet sheet : book.getSheets().toList()) {
                if (!sheet.getName().equalsIgnoreCase(Sheets.INSTRUCTIONS)) {
                    readSheet(sheet);
                }
            }
        } catch (IOException | UncheckedIOException | ExcelReaderException broken) {
            throw damaged();
        }
    }

    private void readSheet(Sheet sheet) throws IOException, FileRefused {
        List<Row> rows;
        try (var stream = sheet.openStream()) {
            rows = stream.limit(MOST_ROWS + 1L).toList();
        }
        if (rows.size() > MOST_ROWS) {
            throw new FileRefused(
                    new Place(sheet.getName(), 0, 0),
                    "The sheet has more than 20,000 rows.",
                    "Take out the rows that do not belong to the plan.");
        }
        SheetCells cells = new SheetCells(sheet.getName(), problems);
        if (sheet.getName().equalsIgnoreCase(Sheets.PLAN)) {
            reading.takePlan(cells.pairs(rows));
        } else {
            reading.takeRows(sheet.getName(), cells.rows(rows));
        }
    }
}
