package foreland.publication.planfile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** Reads the filled cells of a sheet as texts, refusing formulas. */
final class SheetCells {

    /** Excel keeps fifteen digits; what stands behind them in the file is not the user's. */
    private static final MathContext DIGITS = new MathContext(15);

    private final String sheet;
    private final List<LocatedProblem> problems;

    SheetCells(String sheet, List<LocatedProblem> problems) {
        this.sheet = sheet;
        this.problems = problems;
    }

    /** The cells of each row under the first, each with the heading of its column. */
    List<List<Cell>> rows(List<Row> rows) {
        TreeMap<Integer, Cell> headings = new TreeMap<>();
        List<List<Cell>> read = new ArrayList<>();
        for (Row row : rows) {
            List<Cell> filled = filled(row);
            if (headings.isEmpty()) {
                filled.forEach(cell -> headings.put(cell.place().column(), cell));
            } else if (!filled.isEmpty()) {
                read.add(filled.stream().map(cell -> under(headings, cell)).toList());
            }
        }
        return read;
    }

    /** The cells of a sheet with names in its first column and values in its second. */
    List<Cell> pairs(List<Row> rows) {
        List<Cell> pairs = new ArrayList<>();
        for (Row row : rows) {
            List<Cell> filled = filled(row);
            boolean heading = row.getRowNum() == 1
                    && !filled.isEmpty()
                    && filled.get(0).text().equals("field");
            if (!heading && filled.size() >= 2) {
                Cell name = filled.get(0);
                Cell value = filled.get(1);
                pairs.add(new Cell(heading(name), value.text(), name.place(), value.place()));
            }
        }
        return pairs;
    }

    private Cell under(TreeMap<Integer, Cell> headings, Cell cell) {
        Cell heading = headings.get(cell.place().column());
        if (heading == null) {
            problems.add(new LocatedProblem(
                    cell.place(), "", "This column has no heading.", "Give it one, or empty the cell."));
            return cell;
        }
        return new Cell(heading(heading), cell.text(), heading.place(), cell.place());
    }

    private static String heading(Cell cell) {
        return cell.text().strip().toLowerCase(Locale.ROOT);
    }

    private List<Cell> filled(Row row) {
        List<Cell> filled = new ArrayList<>();
        for (org.dhatim.fastexcel.reader.Cell cell : row) {
            if (cell != null) {
                Place place = new Place(sheet, row.getRowNum(), cell.getColumnIndex() + 1);
                String text = text(cell, place);
                if (!text.isEmpty()) {
                    filled.add(new Cell("", text, place, place));
                }
            }
        }
        return filled;
    }

    private String text(org.dhatim.fastexcel.reader.Cell cell, Place place) {
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            problems.add(new LocatedProblem(
                    place, "", "This cell has a formula.", "Replace it by its value: copy it, then paste as values."));
            return "";
        }
        if (cell.getType() == CellType.ERROR) {
            problems.add(new LocatedProblem(place, "", "This cell has an error in it.", "Write the value."));
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell)
                    ? cell.asDate().toLocalDate().toString()
                    : new BigDecimal(cell.getRawValue())
                            .round(DIGITS)
                            .stripTrailingZeros()
                            .toPlainString();
        }
        String text = cell.getText();
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    private static boolean isDate(org.dhatim.fastexcel.reader.Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && format.toLowerCase(Locale.ROOT).matches(".*[dy].*") && !format.equals("General");
    }
}
