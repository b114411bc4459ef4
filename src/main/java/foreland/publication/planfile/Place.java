package foreland.publication.planfile;

import org.jspecify.annotations.Nullable;

/**
 * A place in a file.
 *
 * @param sheet the sheet of a workbook; {@code null} in a text file
 * @param line the line, or the row of a sheet, from 1; 0 for the file as a whole
 * @param column the column, from 1; 0 for the whole line
 */
public record Place(@Nullable String sheet, int line, int column) {

    /** The file as a whole. */
    public static final Place FILE = new Place(null, 0, 0);

    static Place line(int line, int column) {
        return new Place(null, line, column);
    }

    /** As a person looks it up: {@code line 12, column 5}, or {@code sheet 'Actions', cell C7}. */
    @Override
    public String toString() {
        if (sheet != null) {
            return "sheet '" + sheet + "'"
                    + (line == 0 ? "" : column == 0 ? ", row " + line : ", cell " + letters() + line);
        }
        return line == 0 ? "the file" : "line " + line + (column == 0 ? "" : ", column " + column);
    }

    private String letters() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
