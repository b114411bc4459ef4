package foreland.publication.planfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the rows of a workbook's sheets together to the tree of a plan. */
final class SheetReading {

    private final List<LocatedProblem> problems;
    private final Map<String, List<SheetRow>> rows = new HashMap<>();
    private List<Cell> plan = List.of();

    SheetReading(List<LocatedProblem> problems) {
        this.problems = problems;
    }

    void takePlan(List<Cell> cells) {
        plan = cells;
    }

    void takeRows(String name, List<List<Cell>> cells) {
        Optional<Sheets> sheet = Sheets.find(name);
        if (sheet.isEmpty()) {
            List<String> known = Sheets.list().stream().map(Sheets::name).toList();
            problems.add(new LocatedProblem(
                    new Place(name, 0, 0),
                    "",
                    "There is no sheet '" + name + "' in a plan file.",
                    Advice.meant(name, known)));
            return;
        }
        cells.forEach(row -> takeRow(sheet.get(), row));
    }

    private void takeRow(Sheets sheet, List<Cell> cells) {
        String in = cells.stream()
                .filter(cell -> cell.path().equals(Sheets.IN))
                .map(Cell::text)
                .findFirst()
                .orElse("");
        List<Cell> content = cells.stream()
                .filter(cell -> !cell.path().equals(Sheets.IN)
                        && !(sheet.numbered() && cell.path().equals(Sheets.NO)))
                .toList();
        Place row = new Place(cells.get(0).place().sheet(), cells.get(0).place().line(), 0);
        Tree.Fields fields = Rows.fields(sheet.type(), content, row);
        List<SheetRow> ofSheet = rows.computeIfAbsent(sheet.name(), none -> new ArrayList<>());
        ofSheet.add(new SheetRow(keys(in), number(sheet, cells, ofSheet.size() + 1), fields));
    }

    private int number(Sheets sheet, List<Cell> cells, int rowNumber) {
        Optional<Cell> cell = cells.stream()
                .filter(each -> sheet.numbered() && each.path().equals(Sheets.NO))
                .findFirst();
        if (cell.isEmpty()) {
            return rowNumber;
        }
        try {
            return (Integer) Values.read(cell.get().text(), Integer.class);
        } catch (Values.ValueRefused refused) {
            problems.add(new LocatedProblem(cell.get().place(), Sheets.NO, refused.fault(), refused.remedy()));
            return rowNumber;
        }
    }

    Tree assemble() {
        Tree.Fields tree =
                withLists(Rows.fields(PlanFile.class, plan, new Place(Sheets.PLAN, 0, 0)), PlanFile.class, "");
        rows.values()
                .forEach(left -> left.forEach(row -> problems.add(new LocatedProblem(
                        row.fields().place(),
                        Sheets.IN,
                        row.in().isEmpty()
                                ? "This row does not say what it belongs to."
                                : "There is no '" + row.in() + "' for this row to belong to.",
                        "Write the key of a row that is there into the column 'in'."))));
        return tree;
    }

    private Tree.Fields withLists(Tree.Fields fields, Class<?> type, String in) {
        List<Tree.Entry> entries = new ArrayList<>(fields.entries());
        for (Field list : Columns.recordLists(type)) {
            List<Tree> items = new ArrayList<>();
            for (Numbered item : take(list, in)) {
                String key = Sheets.key(item.sheet.type(), item.row.fields(), item.row.number());
                String path = in.isEmpty() ? key : in + Sheets.BETWEEN_KEYS + key;
                items.add(withLists(typed(item), item.sheet.type(), path));
            }
            if (!items.isEmpty()) {
                entries.add(new Tree.Entry(
                        list.name(),
                        items.get(0).place(),
                        new Tree.Items(items, items.get(0).place())));
            }
        }
        return new Tree.Fields(entries, fields.place());
    }

    /** The rows of a list, taken off the sheets, in order. */
    private List<Numbered> take(Field list, String in) {
        List<Numbered> taken = new ArrayList<>();
        for (Sheets sheet : Sheets.of(list)) {
            Map<Boolean, List<SheetRow>> mine = rows.getOrDefault(sheet.name(), List.of()).stream()
                    .collect(Collectors.partitioningBy(row -> row.in().equals(in)));
            rows.put(sheet.name(), mine.getOrDefault(false, List.of()));
            mine.getOrDefault(true, List.of()).forEach(row -> taken.add(new Numbered(sheet, row)));
        }
        taken.sort(Comparator.comparingInt(item -> item.row.number()));
        return taken;
    }

    private static Tree.Fields typed(Numbered item) {
        if (!item.sheet.isFact()) {
            return item.row.fields();
        }
        Place place = item.row.fields().place();
        List<Tree.Entry> entries = new ArrayList<>();
        entries.add(new Tree.Entry(Shape.TYPE, place, Tree.Leaf.text(Names.typeInFile(item.sheet.type()), place)));
        entries.addAll(item.row.fields().entries());
        return new Tree.Fields(entries, place);
    }

    private static String keys(String in) {
        return in.strip().replaceAll("\\s*/\\s*", Sheets.BETWEEN_KEYS);
    }

    private record Numbered(Sheets sheet, SheetRow row) {}
}
