package foreland.document;

import foreland.document.Block.Grid;
import java.util.List;

/** Writes one table as HTML. */
final class HtmlGrid {

    private final Grid grid;
    private final Numbering numbering;
    private final HtmlStyle style;
    private final HtmlWords words;
    private final Markup out;

    HtmlGrid(Grid grid, Numbering numbering, HtmlStyle style, HtmlWords words, Markup out) {
        this.grid = grid;
        this.numbering = numbering;
        this.style = style;
        this.words = words;
        this.out = out;
    }

    void write() {
        String caption = numbering.label(grid.id()) + " " + grid.caption();
        if (!style.paged()) {
            out.open("div", "class", "foreland-scroll", "role", "region", "tabindex", "0", "aria-label", caption);
        }
        out.open("table", "class", "govuk-table" + (grid.columns().size() > 6 ? " wide" : ""), "id", grid.id());
        out.element("caption", caption, "class", "govuk-table__caption govuk-table__caption--s");
        if (style.paged()) {
            columns();
        }
        head();
        out.open("tbody", "class", "govuk-table__body");
        grid.rows().forEach(this::row);
        out.close("tbody").close("table");
        if (!style.paged()) {
            out.close("div");
        }
        for (Words note : grid.notes()) {
            out.open("p", "class", style.note());
            words.write(note);
            out.close("p");
        }
    }

    private void columns() {
        out.open("colgroup");
        for (int share : ColumnWidths.of(grid)) {
            out.empty("col", "style", "width: " + share / 100 + "%");
        }
        out.close("colgroup");
    }

    private void head() {
        out.open("thead", "class", "govuk-table__head").open("tr", "class", "govuk-table__row");
        for (Grid.Column column : grid.columns()) {
            out.element(
                    "th",
                    column.heading(),
                    "scope",
                    "col",
                    "class",
                    "govuk-table__header" + (column.numeric() ? " govuk-table__header--numeric" : ""));
        }
        out.close("tr").close("thead");
    }

    private void row(List<String> cells) {
        out.open("tr", "class", "govuk-table__row");
        out.element("th", cells.get(0), "scope", "row", "class", "govuk-table__header");
        for (int i = 1; i < cells.size(); i++) {
            boolean numeric = grid.columns().get(i).numeric();
            out.element(
                    "td", cells.get(i), "class", "govuk-table__cell" + (numeric ? " govuk-table__cell--numeric" : ""));
        }
        out.close("tr");
    }
}
