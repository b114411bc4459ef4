package foreland.document;

import foreland.document.Block.Grid;
import java.awt.Font;
import java.util.List;
import java.util.stream.Stream;

/** Writes one table of a Word file. */
final class DocxGrid {

    /** Width of the text in twentieths of a point. */
    private static final int WIDTH = 9638;

    private static final int TWIPS_OF_A_POINT = 20;

    private static final int MANY_COLUMNS = 6;

    /** Sizes of the two styles of cells in points, and what stands left and right in a cell in twips, as docx/styles.xml has them. */
    private static final double CELL = 9.5;

    private static final double SMALL_CELL = 8;
    private static final int PADDING = 110;

    /** Two points: programs place letters by whole pixels, so that a word which fits exactly may not. */
    private static final int TO_SPARE = 40;

    private final Grid grid;
    private final Markup out;
    private final boolean small;

    DocxGrid(Grid grid, Markup out) {
        this.grid = grid;
        this.out = out;
        this.small = grid.columns().size() > MANY_COLUMNS;
    }

    void write() {
        int[] shares = ColumnWidths.of(grid, narrowest());
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

    private int[] narrowest() {
        int[] narrowest = new int[grid.columns().size()];
        for (int i = 0; i < narrowest.length; i++) {
            int column = i;
            double heading = longest(Stream.of(grid.columns().get(i).heading()), true);
            double cells = longest(grid.rows().stream().map(row -> row.get(column)), false);
            double twips = Math.max(heading, cells) * TWIPS_OF_A_POINT + PADDING + TO_SPARE;
            narrowest[i] = (int) Math.ceil(10_000 * twips / WIDTH);
        }
        return narrowest;
    }

    /** Of the words of these texts, in points. */
    private double longest(Stream<String> texts, boolean bold) {
        Font font = Fonts.of(bold, small ? SMALL_CELL : CELL);
        return texts.flatMap(ColumnWidths::words)
                .distinct()
                .mapToDouble(word -> font.getStringBounds(word, Fonts.MEASURE).getWidth())
                .max()
                .orElse(0);
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
                    .empty("w:pStyle", "w:val", small ? "SmallCell" : "Cell");
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
