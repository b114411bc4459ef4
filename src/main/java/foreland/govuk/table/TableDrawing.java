package foreland.govuk.table;

import foreland.govuk.Choice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns a table, its rows and what was asked for into what the template shows. */
final class TableDrawing<R> {

    private final Table<R> table;
    private final Collection<R> all;
    private final TableRequest request;

    /** The columns that the page has: all but those that would say the same in each of several rows. */
    private final List<Column<R>> shown;

    TableDrawing(Table<R> table, Collection<R> all, TableRequest request) {
        this.table = table;
        this.all = all;
        this.request = request;
        this.shown = table.columns().stream().filter(column -> !isAlike(column)).toList();
    }

    private boolean isAlike(Column<R> column) {
        return column.folded()
                && !column.equals(table.columns().get(0))
                && all.size() > 1
                && all.stream().map(column::shown).distinct().count() == 1;
    }

    /** What the columns left out say: "Months compared: 4. People in: 2021." */
    private String alike() {
        return table.columns().stream()
                .filter(this::isAlike)
                .map(column ->
                        column.heading() + ": " + column.shown(all.iterator().next()) + ".")
                .collect(Collectors.joining(" "));
    }

    TableView view() {
        var rows = table.select(all, request);
        var filters = filters();
        boolean filtered = filters.stream().anyMatch(field -> !field.value().isEmpty());
        return new TableView(
                id(),
                table.caption(),
                counted(rows.size()),
                alike(),
                shown.stream().map(this::head).toList(),
                rows.stream().map(this::cells).toList(),
                filters,
                sorts(),
                sortedBy() == null ? "" : request.parameters().getOrDefault(request.name("sort"), ""),
                request.name("sort"),
                filtered,
                othersParameters(),
                address(null, null),
                address("format", TableRequest.Format.CSV.word()),
                address("format", TableRequest.Format.XLSX.word()));
    }

    private String id() {
        return request.prefix().isEmpty() ? table.name() : request.prefix() + "-" + table.name();
    }

    private String counted(int shown) {
        return shown == all.size()
                ? table.noun().counted(shown)
                : shown + " of " + table.noun().counted(all.size());
    }

    private @Nullable Column<R> sortedBy() {
        return table.sortColumn(request).orElse(null);
    }

    private TableView.Head head(Column<R> column) {
        boolean current = column.equals(sortedBy());
        boolean descending = current && table.descending(request);
        var next = current && !descending ? "-" + column.key() : column.key();
        var sorted = !current ? null : descending ? "descending" : "ascending";
        return new TableView.Head(
                column.heading(), address("sort", next), sorted, column.kind().numeric());
    }

    private List<TableView.Cell> cells(R row) {
        return shown.stream().map(column -> cell(column, row)).toList();
    }

    private TableView.Cell cell(Column<R> column, R row) {
        var link = column.link();
        var tag = column.tag();
        return new TableView.Cell(
                column.heading(),
                column.shown(row),
                column.of(row) != null,
                column.kind().numeric(),
                link == null ? null : link.apply(row),
                tag == null ? null : tag.apply(row));
    }

    private List<TableView.FilterField> filters() {
        return table.columns().stream()
                .filter(column -> column.filter() != Column.Filter.NONE)
                .map(column -> new TableView.FilterField(
                        request.name("f." + column.key()),
                        column.heading(),
                        request.filter(column.key()),
                        column.filter() == Column.Filter.CHOICE ? choices(column) : List.of()))
                .toList();
    }

    private List<Choice> choices(Column<R> column) {
        var values = all.stream()
                .map(column::shown)
                .distinct()
                .sorted(NaturalOrder.INSTANCE)
                .toList();
        var choices = new ArrayList<>(List.of(new Choice("", "All")));
        choices.addAll(Choice.of(values, value -> value, value -> value));
        return choices;
    }

    private List<Choice> sorts() {
        var sorts = new ArrayList<>(List.of(new Choice("", "As listed")));
        for (var column : table.columns()) {
            var words = switch (column.kind()) {
                case TEXT -> List.of("A to Z", "Z to A");
                case DATE, MONTH -> List.of("earliest first", "latest first");
                case NUMBER, MONEY -> List.of("lowest first", "highest first");
            };
            sorts.add(new Choice(column.key(), column.heading() + ", " + words.get(0)));
            sorts.add(new Choice("-" + column.key(), column.heading() + ", " + words.get(1)));
        }
        return sorts;
    }

    /** What the address says besides this table: another table's filters, a year chosen above. */
    private Map<String, String> othersParameters() {
        var others = new TreeMap<>(request.parameters());
        others.keySet().removeIf(this::isOurs);
        return others;
    }

    private boolean isOurs(String name) {
        return name.equals(request.name("sort"))
                || name.startsWith(request.name("f."))
                || name.equals(request.name("format"));
    }

    /** This page with one word of this table changed; with none, this page without any of this table's words. */
    private String address(@Nullable String word, @Nullable String value) {
        var query = word == null ? othersParameters() : new TreeMap<>(request.parameters());
        query.remove(request.name("format"));
        if (word != null && value != null) {
            query.put(request.name(word), value);
        }
        return QueryString.of(query) + ("format".equals(word) ? "" : "#" + id());
    }
}
