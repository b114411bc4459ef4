package foreland.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a table whose columns nobody knows yet.
 *
 * @param headings of its columns that have one, in their order
 * @param rows the first rows under them, each with a field for each heading
 * @param before how columns of these names were read before, for the same headings or for others of the same agency; null if never
 */
public record TableHead(
        List<String> headings,
        List<List<String>> rows,
        @Nullable ColumnMapping before) {

    public TableHead {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
