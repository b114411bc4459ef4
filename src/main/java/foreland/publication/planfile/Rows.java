package foreland.publication.planfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns the fields of a record into a row of a table, and back. */
final class Rows {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");

    private Rows() {}

    /** Values by column; a list of texts stands in one cell, an item to a line. Lists of records get numbered columns. */
    static Map<String, Tree.Leaf> row(Tree.Fields fields) {
        Map<String, Tree.Leaf> row = new LinkedHashMap<>();
        fill(row, "", fields);
        return row;
    }

    private static void fill(Map<String, Tree.Leaf> row, String path, Tree tree) {
        if (tree instanceof Tree.Leaf leaf) {
            row.put(path, leaf);
        } else if (tree instanceof Tree.Fields fields) {
            fields.entries().forEach(entry -> fill(row, join(path, entry.name()), entry.value()));
        } else if (tree instanceof Tree.Items items) {
            fillList(row, path, items);
        }
    }

    private static void fillList(Map<String, Tree.Leaf> row, String path, Tree.Items items) {
        boolean texts = items.items().stream().allMatch(Tree.Leaf.class::isInstance);
        if (texts) {
            String lines = items.items().stream()
                    .map(item -> ((Tree.Leaf) item).text())
                    .collect(Collectors.joining("\n"));
            row.put(path, Tree.Leaf.text(lines, items.place()));
            return;
        }
        for (int i = 0; i < items.items().size(); i++) {
            fill(row, join(path, String.valueOf(i + 1)), items.items().get(i));
        }
    }

    /** The fields of a record of a type from the filled cells of its row. */
    static Tree.Fields fields(Class<?> type, List<Cell> cells, Place place) {
        Map<String, List<Cell>> byField =
                cells.stream().collect(Collectors.groupingBy(Cell::first, LinkedHashMap::new, Collectors.toList()));
        List<Tree.Entry> entries = new ArrayList<>();
        byField.forEach((name, group) ->
                entries.add(new Tree.Entry(name, group.get(0).head(), value(Columns.find(type, name), group))));
        return new Tree.Fields(entries, place);
    }

    private static Tree value(Optional<Field> field, List<Cell> cells) {
        Cell first = cells.get(0);
        boolean single = field.isEmpty() || !first.hasRest();
        if (single) {
            boolean list = field.isPresent() && field.get().isList() && !Columns.isRecordList(field.get());
            return list ? lines(first) : Tree.Leaf.text(first.text(), first.place());
        }
        if (!field.get().isList()) {
            return fields(field.get().type(), rest(cells), first.place());
        }
        Map<Integer, List<Cell>> byNumber = new TreeMap<>();
        for (Cell cell : rest(cells)) {
            int number = NUMBER.matcher(cell.first()).matches() ? Integer.parseInt(cell.first()) : 0;
            byNumber.computeIfAbsent(number, none -> new ArrayList<>()).add(cell);
        }
        List<Tree> items = new ArrayList<>();
        for (List<Cell> item : byNumber.values()) {
            boolean named = item.stream().allMatch(Cell::hasRest);
            Place place = item.get(0).place();
            items.add(
                    named
                            ? fields(field.get().itemType(), rest(item), place)
                            : Tree.Leaf.text(item.get(0).text(), place));
        }
        return new Tree.Items(items, first.place());
    }

    private static List<Cell> rest(List<Cell> cells) {
        return cells.stream().map(cell -> cell.hasRest() ? cell.rest() : cell).toList();
    }

    private static Tree lines(Cell cell) {
        List<Tree> items = cell.text()
                .lines()
                .filter(line -> !line.isBlank())
                .<Tree>map(line -> Tree.Leaf.text(line.strip(), cell.place()))
                .toList();
        return new Tree.Items(items, cell.place());
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + " " + name;
    }
}
