package foreland.publication.planfile;

import de.siegmar.fastcsv.writer.CsvWriter;
import foreland.plan.Action;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the actions of a plan as CSV. */
final class ActionTableWriting {

    /** Tells Excel that the file is in UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ActionTableWriting() {}

    static byte[] write(Tree.Fields plan) {
        List<Map<String, Tree.Leaf>> rows = new ArrayList<>();
        plan.find("years").ifPresent(years -> {
            for (Tree year : ((Tree.Items) years.value()).items()) {
                addRows((Tree.Fields) year, rows);
            }
        });
        List<String> columns = columns(rows);
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(columns);
            for (Map<String, Tree.Leaf> row : rows) {
                writer.writeRecord(
                        columns.stream().map(column -> cell(row, column)).toList());
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void addRows(Tree.Fields year, List<Map<String, Tree.Leaf>> rows) {
        Tree.Leaf label = (Tree.Leaf) year.find(ActionTable.YEAR).orElseThrow().value();
        year.find("actions").ifPresent(actions -> {
            for (Tree action : ((Tree.Items) actions.value()).items()) {
                Map<String, Tree.Leaf> row = Rows.row((Tree.Fields) action);
                row.put(ActionTable.YEAR, label);
                rows.add(row);
            }
        });
    }

    /** The year, every column of an action, and as many numbered ones as the richest action needs, at least one of each. */
    private static List<String> columns(List<Map<String, Tree.Leaf>> rows) {
        Set<String> columns = new LinkedHashSet<>();
        columns.add(ActionTable.YEAR);
        columns.addAll(Columns.of(Action.class));
        for (Field list : Columns.recordLists(Action.class)) {
            for (int number = 1; number == 1 || uses(rows, list.name() + " " + number + " "); number++) {
                String prefix = list.name() + " " + number + " ";
                Columns.of(list.itemType()).forEach(column -> columns.add(prefix + column));
            }
        }
        rows.forEach(row -> columns.addAll(row.keySet()));
        return List.copyOf(columns);
    }

    private static boolean uses(List<Map<String, Tree.Leaf>> rows, String prefix) {
        return rows.stream().anyMatch(row -> row.keySet().stream().anyMatch(column -> column.startsWith(prefix)));
    }

    private static String cell(Map<String, Tree.Leaf> row, String column) {
        Tree.Leaf value = row.get(column);
        return value == null ? "" : Neutral.neutralise(value.text());
    }
}
