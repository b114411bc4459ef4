package foreland.govuk.table;

import foreland.govuk.Choice;
import foreland.govuk.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table as a page shows it, sorted and filtered; made by {@link Table#show}, drawn by the template {@code govuk/table}.
 *
 * @param id       its place on the page
 * @param caption  above it
 * @param counted  how many rows, such as "12 of 50 actions"
 * @param alike    what is the same in every row and so has no column; empty if nothing
 * @param heads    the headings
 * @param rows     the cells, row by row
 * @param filters  by what it can be narrowed; empty if by nothing
 * @param sorts    the orders on offer
 * @param sort     the order it is in; empty for its own
 * @param sortName the name of the parameter that holds it
 * @param filtered whether some filter is in force
 * @param kept     parameters of the address that its form must hand on
 * @param plain    the address without any filter and order
 * @param csv      where it downloads as CSV
 * @param xlsx     where it downloads for Excel
 */
public record TableView(
        String id,
        String caption,
        String counted,
        String alike,
        List<Head> heads,
        List<List<Cell>> rows,
        List<FilterField> filters,
        List<Choice> sorts,
        String sort,
        String sortName,
        boolean filtered,
        Map<String, String> kept,
        String plain,
        String csv,
        String xlsx) {

    /**
     * A heading.
     *
     * @param href    sorts by this column, or turns its order round
     * @param sorted  "ascending", "descending" or null
     * @param numeric whether it stands to the right
     */
    public record Head(String text, String href, @Nullable String sorted, boolean numeric) {}

    /** A cell; {@code known} is false where {@code text} only says that there is no value. */
    public record Cell(
            String label,
            String text,
            boolean known,
            boolean numeric,
            @Nullable String href,
            @Nullable Tag tag) {}

    /** A field of the filter form; {@code choices} is empty where one types. */
    public record FilterField(String name, String label, String value, List<Choice> choices) {}
}
