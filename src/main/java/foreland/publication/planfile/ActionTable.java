package foreland.publication.planfile;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import foreland.plan.Action;
import foreland.plan.Plan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads a CSV file of actions: a row for each, with the columns {@code measures 1 title} and so on for what an action has several of.
 * The years that the file names get its actions; other years keep theirs.
 */
final class ActionTable {

    static final String YEAR = "year";
    private static final int LONGEST_CELL = 100_000;

    private ActionTable() {}

    static byte[] write(Plan plan) {
        return ActionTableWriting.write(TreeWriter.write(PlanFile.of(plan)));
    }

    /** The stored plan with the file's actions in place of its own. */
    static Tree read(byte[] file, Plan stored) throws FileRefused {
        Map<String, List<Tree>> actions = actionsByYear(FileText.of(file, "CSV"));
        Tree.Fields plan = TreeWriter.write(PlanFile.of(stored));
        List<Tree> years = new ArrayList<>();
        plan.find("years").ifPresent(entry -> {
            for (Tree year : ((Tree.Items) entry.value()).items()) {
                years.add(replaceActions((Tree.Fields) year, actions));
            }
        });
        actions.forEach((year, rows) -> years.add(newYear(year, rows)));
        List<Tree.Entry> entries = new ArrayList<>(plan.entries());
        entries.removeIf(entry -> entry.name().equals("years"));
        entries.add(new Tree.Entry("years", Place.FILE, new Tree.Items(years, Place.FILE)));
        return FormatVersion.putInto(new Tree.Fields(entries, Place.FILE));
    }

    private static Tree replaceActions(Tree.Fields year, Map<String, List<Tree>> actions) {
        String label = ((Tree.Leaf) year.find(YEAR).orElseThrow().value()).text();
        List<Tree> rows = actions.remove(label);
        if (rows == null) {
            return year;
        }
        List<Tree.Entry> entries = new ArrayList<>(year.entries());
        entries.removeIf(entry -> entry.name().equals("actions"));
        entries.add(new Tree.Entry("actions", Place.FILE, new Tree.Items(rows, Place.FILE)));
        return new Tree.Fields(entries, Place.FILE);
    }

    private static Tree newYear(String label, List<Tree> actions) {
        Place place = actions.get(0).place();
        return new Tree.Fields(
                List.of(
                        new Tree.Entry(YEAR, place, Tree.Leaf.text(label, place)),
                        new Tree.Entry("actions", place, new Tree.Items(actions, place))),
                place);
    }

    private static Map<String, List<Tree>> actionsByYear(String text) throws FileRefused {
        Map<String, List<Tree>> actions = new LinkedHashMap<>();
        List<LocatedProblem> problems = new ArrayList<>();
        for (List<Cell> row : rows(text)) {
            Place place = Place.line(row.get(0).place().line(), 0);
            String year = row.stream()
                    .filter(cell -> cell.path().equals(YEAR))
                    .map(Cell::text)
                    .findFirst()
                    .orElse("");
            if (year.isEmpty()) {
                problems.add(new LocatedProblem(
                        place,
                        YEAR,
                        "This row does not say its financial year.",
                        "Write it into the column 'year', like 2017-18."));
            }
            List<Cell> cells =
                    row.stream().filter(cell -> !cell.path().equals(YEAR)).toList();
            actions.computeIfAbsent(year.replace('/', '-'), none -> new ArrayList<>())
                    .add(Rows.fields(Action.class, cells, place));
        }
        if (!problems.isEmpty()) {
            throw new FileRefused(problems);
        }
        return actions;
    }

    private static List<List<Cell>> rows(String text) throws FileRefused {
        List<List<Cell>> rows = new ArrayList<>();
        List<String> headings = List.of();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(text)) {
            for (CsvRecord line : reader) {
                if (headings.isEmpty()) {
                    headings = line.getFields().stream()
                            .map(heading -> heading.strip().toLowerCase(Locale.ROOT))
                            .toList();
                } else {
                    List<Cell> cells = cells(headings, line);
                    if (!cells.isEmpty()) {
                        rows.add(cells);
                    }
                }
            }
        } catch (CsvParseException | IOException broken) {
            throw new FileRefused(
                    Place.FILE,
                    "This is not a CSV file that can be read: "
                            + String.valueOf(broken.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse("") + ".",
                    "Check that every quotation mark is closed and every row has the columns of the first.");
        }
        return rows;
    }

    private static List<Cell> cells(List<String> headings, CsvRecord line) {
        List<Cell> cells = new ArrayList<>();
        int row = (int) line.getStartingLineNumber();
        for (int column = 0; column < Math.min(headings.size(), line.getFieldCount()); column++) {
            String text =
                    Neutral.restore(line.getField(column).replace("\r\n", "\n").strip());
            if (!text.isEmpty()) {
                cells.add(new Cell(headings.get(column), text, Place.line(1, column + 1), Place.line(row, column + 1)));
            }
        }
        return cells;
    }

    /** Spreadsheet programs on the Continent write semicolons, copied tables have tabs. */
    private static char separator(String text) {
        String head = text.lines().findFirst().orElse("");
        long commas = head.chars().filter(mark -> mark == ',').count();
        long semicolons = head.chars().filter(mark -> mark == ';').count();
        long tabs = head.chars().filter(mark -> mark == '\t').count();
        return tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }
}
