package foreland.evidence;

/**
 * Something in a file that keeps it, or a row of it, out of the store.
 *
 * @param file the file's name, with the archive it is in
 * @param line the line or row, from 1; 0 for the whole file
 * @param column heading of the column; empty when it is about no column
 * @param fault what is wrong, in a sentence
 * @param remedy what to do about it, in a sentence
 */
public record FileProblem(String file, long line, String column, String fault, String remedy) {

    /** Without the file: {@code line 12, column value: …}. */
    public String words() {
        String place = line == 0 ? "" : "line " + line + (column.isEmpty() ? ": " : ", column " + column + ": ");
        return place + fault + (remedy.isEmpty() ? "" : " " + remedy);
    }

    @Override
    public String toString() {
        return file + (line == 0 ? ": " : ", ") + words();
    }
}
