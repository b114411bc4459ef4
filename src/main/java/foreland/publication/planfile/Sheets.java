package foreland.publication.planfile;

import foreland.delivery.DeliveredYear;
import foreland.plan.Action;
import foreland.plan.AnnualActionPlan;
import foreland.plan.FocusArea;
import foreland.plan.PublishedFact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a plan is laid out in a workbook: a sheet for each noun. A row says in the column {@code in} what it belongs to (nothing: the
 * plan itself; {@code 2017-18}: that year; {@code 2017-18 / T1-03}: that action), and where the order of rows on different sheets
 * matters, or other rows belong to it, its number in the column {@code no}.
 *
 * @param name of the sheet
 * @param type of its rows
 * @param numbered whether it has the column {@code no}
 */
record Sheets(String name, Class<?> type, boolean numbered) {

    static final String PLAN = "Plan";
    static final String INSTRUCTIONS = "Instructions";
    static final String IN = "in";
    static final String NO = "no";
    static final String BETWEEN_KEYS = " / ";

    /** The nouns that people know by a key of their own; all others go by their number. */
    private static final Map<Class<?>, String> KEYS = Map.of(
            AnnualActionPlan.class,
            "year",
            DeliveredYear.class,
            "year",
            Action.class,
            "reference",
            FocusArea.class,
            "code");

    private static final List<Sheets> ALL = all();

    /** All sheets but the first, {@link #PLAN}, in order. */
    static List<Sheets> list() {
        return ALL;
    }

    /** The sheets that hold the items of a list: one, or one for each type of fact. */
    static List<Sheets> of(Field list) {
        Class<?> item = list.itemType();
        if (item != PublishedFact.class) {
            boolean numbered = item.isSealed()
                    || (!KEYS.containsKey(item) && !Columns.recordLists(item).isEmpty());
            return List.of(new Sheets(words(list.name()), item, numbered));
        }
        List<Sheets> sheets = new ArrayList<>();
        for (Class<?> fact : item.getPermittedSubclasses()) {
            sheets.add(new Sheets(words(Names.typeInFile(fact)), fact, true));
        }
        return sheets;
    }

    static Optional<Sheets> find(String name) {
        return ALL.stream()
                .filter(sheet -> sheet.name.equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(IN));
        if (numbered) {
            columns.add(NO);
        }
        columns.addAll(Columns.of(type));
        return columns;
    }

    /** Whether its rows are one of several types that share a list, and the sheet says which. */
    boolean isFact() {
        return PublishedFact.class.isAssignableFrom(type);
    }

    /** What rows on other sheets call a row of this one. */
    static String key(Class<?> type, Tree.Fields row, int number) {
        return Optional.ofNullable(KEYS.get(type))
                .flatMap(row::find)
                .filter(entry -> entry.value() instanceof Tree.Leaf)
                .map(entry -> ((Tree.Leaf) entry.value()).text())
                .orElse(String.valueOf(number));
    }

    private static List<Sheets> all() {
        Map<String, Sheets> sheets = new LinkedHashMap<>();
        gather(PlanFile.class, sheets);
        return List.copyOf(sheets.values());
    }

    private static void gather(Class<?> type, Map<String, Sheets> sheets) {
        for (Field list : Columns.recordLists(type)) {
            for (Sheets sheet : of(list)) {
                if (sheets.putIfAbsent(sheet.name, sheet) == null) {
                    gather(sheet.type, sheets);
                }
            }
        }
    }

    private static String words(String name) {
        String words = name.replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
