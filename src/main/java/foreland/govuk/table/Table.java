package foreland.govuk.table;

import foreland.govuk.Folded;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table that readers may sort, filter, print and download. A value: made once, shown with any rows.
 *
 * @param name    names the downloaded file and the place on the page: lower case with hyphens, such as {@code actions}
 * @param caption what stands above it
 * @param noun    what a row is, in the singular and the plural: "action", "actions"
 * @param columns in order; the first one names the row
 */
public record Table<R>(String name, String caption, Noun noun, List<Column<R>> columns) {

    /** What one row is called, and several. */
    public record Noun(String one, String many) {
        String counted(int count) {
            return count + " " + (count == 1 ? one : many);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        var keys = columns.stream().map(Column::key).collect(Collectors.toSet());
        if (columns.isEmpty() || keys.size() < columns.size()) {
            throw new IllegalArgumentException("A table needs columns, each with a key of its own: " + name);
        }
    }

    @SafeVarargs
    public static <R> Table<R> of(String name, String caption, String one, String many, Column<R>... columns) {
        return new Table<>(name, caption, new Noun(one, many), List.of(columns));
    }

    /** What the template {@code govuk/table} shows. */
    public TableView show(Collection<R> rows, TableRequest request) {
        return new TableDrawing<>(this, rows, request).view();
    }

    /** The rows that were asked for, in the order that was asked for; rows that are equal in it keep theirs. */
    public List<R> select(Collection<R> rows, TableRequest request) {
        var kept = rows.stream().filter(row -> columns.stream().allMatch(column -> passes(row, column, request)));
        return sortColumn(request)
                .map(column -> kept.sorted(column.order(descending(request))))
                .orElse(kept)
                .toList();
    }

    private boolean passes(R row, Column<R> column, TableRequest request) {
        var wanted = request.filter(column.key());
        if (wanted.isEmpty() || column.filter() == Column.Filter.NONE) {
            return true;
        }
        var shown = column.shown(row);
        return column.filter() == Column.Filter.CHOICE
                ? shown.strip().equals(wanted)
                : Folded.of(shown).contains(Folded.of(wanted));
    }

    Optional<Column<R>> sortColumn(TableRequest request) {
        var sort = request.sort();
        if (sort == null) {
            return Optional.empty();
        }
        var key = sort.startsWith("-") ? sort.substring(1) : sort;
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    boolean descending(TableRequest request) {
        var sort = request.sort();
        return sort != null && sort.startsWith("-");
    }
}
