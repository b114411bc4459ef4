package foreland.evidence.police;

/**
 * A row that was refused.
 *
 * @param file the file's name, with the archive it is in
 * @param line the line it begins on, from 1
 * @param column the heading of the column at fault; empty when it is about the whole row
 */
public record RejectedRow(String file, long line, String column, Reason reason) {

    @Override
    public String toString() {
        return file + ", line " + line + (column.isEmpty() ? "" : ", column " + column) + ": " + reason.fault() + ". "
                + reason.remedy();
    }
}
