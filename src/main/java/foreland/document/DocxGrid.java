package foreland.document;

import foreland.document.Block.Grid;
import java.util.List;

/** Writes one table of a Word file. */
final class DocxGrid {

    /** Width of the text in twentieths of a point. */
    private static final int WIDTH = 9638;

    private static final int MANY_COLUMNS = 6;

    private final Grid grid;
    private final Markup out;
    private final String cellStyle;

    DocxGrid(Grid grid, Markup out) {
        this.grid = grid;
        this.out = out;
        this.cellStyle = grid.columns().size() > MANY_COLUMNS ? "SmallCell" : "Cell";
    }

    void write() {
        int[] shares = ColumnWidths.of(grid);
        out.open("w:tbl")
                .open("w:tblPr")
                .empty("w:tblStyle", "w:val", "Figures")
                .empty("w:tblW", "w:w", Integer.toString(WIDTH), "w:type", "dxa")
                .empty("w:tblLayout", "w:type", "fixed")
                .empty(
                        "w:tblLook",
                        "w:val",
                        "0020",
                        "w:firstRow",
                        "1",
                        "w:lastRow",
                        "0",
                        "w:firstColumn",
                        "0",
                        "w:lastColumn",
                        "0",
                        "w:noHBand",
                        "1",
                        "w:noVBand",
                        "1")
                .empty("w:tblCaption", "w:val", grid.caption())
                .empty("w:tblDescription", "w:val", grid.caption())
                .close("w:tblPr")
                .open("w:tblGrid");
        for (int share : shares) {
            out.empty("w:gridCol", "w:w", Integer.toString(WIDTH * share / 10_000));
        }
        out.close("w:tblGrid");
        row(grid.columns().stream().map(Grid.Column::heading).toList(), shares, true);
        grid.rows().forEach(row -> row(row, shares, false));
        out.close("w:tbl");
    }

    private void row(List<String> cells, int[] shares, boolean heading) {
        out.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (heading) {
            out.empty("w:tblHeader");
        }
        out.close("w:trPr");
        for (int i = 0; i < cells.size(); i++) {
            out.open("w:tc")
                    .open("w:tcPr")
                    .empty("w:tcW", "w:w", Integer.toString(WIDTH * shares[i] / 10_000), "w:type", "dxa")
                    .close("w:tcPr")
                    .open("w:p")
                    .open("w:pPr")
                    .empty("w:pStyle", "w:val", cellStyle);
            if (heading) {
                out.empty("w:keepNext");
            }
            if (grid.columns().get(i).numeric()) {
                out.empty("w:jc", "w:val", "right");
            }
            out.close("w:pPr").open("w:r");
            if (heading) {
                out.open("w:rPr").empty("w:b").close("w:rPr");
            }
            out.element("w:t", cells.get(i), "xml:space", "preserve")
                    .close("w:r")
                    .close("w:p")
                    .close("w:tc");
        }
        out.close("w:tr");
    }
}
