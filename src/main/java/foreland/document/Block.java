package foreland.document;

import foreland.govuk.chart.Drawing;
import java.util.List;

/** What stands under a heading, one below the other. */
public sealed interface Block {

    /** A paragraph. */
    record Paragraph(Words text) implements Block {
        public static Paragraph of(String plain) {
            return new Paragraph(Words.of(plain));
        }
    }

    /** A list with bullets, or numbered. */
    record Items(List<Words> items, boolean numbered) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A statement that must not be overlooked, set apart. */
    record Notice(Words text) implements Block {}

    /**
     * A table.
     *
     * @param id      names it for cross-references
     * @param caption above it, without its number
     * @param columns the first one names the row
     * @param rows    each with a cell per column, as it is to be read; an empty one is not known
     * @param notes   under it: source, period, what to beware of
     */
    record Grid(String id, String caption, List<Column> columns, List<List<String>> rows, List<Words> notes)
            implements Block {
        public Grid {
            Names.check(id);
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            notes = List.copyOf(notes);
            int width = columns.size();
            if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("Every row of table " + id + " needs " + width + " cells");
            }
        }

        /** A heading; figures stand to the right. */
        public record Column(String heading, boolean numeric) {
            public static Column text(String heading) {
                return new Column(heading, false);
            }

            public static Column number(String heading) {
                return new Column(heading, true);
            }
        }
    }

    /**
     * A chart or a map.
     *
     * @param id          names it for cross-references
     * @param caption     above it, without its number
     * @param alternative what it shows, for someone who does not see it
     * @param notes       under it: source, period, what to beware of
     */
    record Figure(String id, String caption, Drawing drawing, String alternative, List<Words> notes) implements Block {
        public Figure {
            Names.check(id);
            notes = List.copyOf(notes);
            if (alternative.isBlank()) {
                throw new IllegalArgumentException("Figure " + id + " needs words for those who do not see it");
            }
        }
    }
}
