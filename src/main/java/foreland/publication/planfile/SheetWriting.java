package foreland.publication.planfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Spreads the tree of a plan over the sheets of a workbook. */
final class SheetWriting {

    private final Map<String, List<SheetRow>> rows = new HashMap<>();

    /** The rows of each sheet by the sheet's name. */
    static Map<String, List<SheetRow>> rows(Tree.Fields plan) {
        SheetWriting writing = new SheetWriting();
        writing.spread(plan, PlanFile.class, "");
        return writing.rows;
    }

    private void spread(Tree.Fields fields, Class<?> type, String in) {
        for (Field list : Columns.recordLists(type)) {
            fields.find(list.name()).ifPresent(entry -> spreadList(list, (Tree.Items) entry.value(), in));
        }
    }

    private void spreadList(Field list, Tree.Items items, String in) {
        for (int i = 0; i < items.items().size(); i++) {
            Tree.Fields item = (Tree.Fields) items.items().get(i);
            Sheets sheet = sheet(list, item);
            rows.computeIfAbsent(sheet.name(), none -> new ArrayList<>())
                    .add(new SheetRow(in, i + 1, single(item, sheet)));
            String key = Sheets.key(sheet.type(), item, i + 1);
            spread(item, sheet.type(), in.isEmpty() ? key : in + Sheets.BETWEEN_KEYS + key);
        }
    }

    private static Sheets sheet(Field list, Tree.Fields item) {
        List<Sheets> sheets = Sheets.of(list);
        return sheets.stream()
                .filter(sheet -> sheets.size() == 1 || typeOf(item).equals(Names.typeInFile(sheet.type())))
                .findFirst()
                .orElseThrow();
    }

    private static String typeOf(Tree.Fields item) {
        return ((Tree.Leaf) item.find(Shape.TYPE).orElseThrow().value()).text();
    }

    /** The item without its lists of records, which have sheets of their own, and without what the sheet says already. */
    static Tree.Fields single(Tree.Fields item, Sheets sheet) {
        List<Tree.Entry> entries = item.entries().stream()
                .filter(entry -> !(sheet.isFact() && entry.name().equals(Shape.TYPE)))
                .filter(entry -> Columns.find(sheet.type(), entry.name())
                        .map(field -> !Columns.isRecordList(field))
                        .orElse(true))
                .toList();
        return new Tree.Fields(entries, item.place());
    }
}
