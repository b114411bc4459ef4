package foreland.evidence;

/**
 * What became of the rows of a file.
 *
 * @param read data rows of the file, without its header
 * @param kept rows that are in the store
 * @param repeated kept rows whose Crime ID occurred before in the same file: reported, not removed
 * @param rejected rows that are not in the store, each with a reason
 * @param withoutPlace kept rows that name no area
 */
public record RowCounts(long read, long kept, long repeated, long rejected, long withoutPlace) {

    public static final RowCounts NONE = new RowCounts(0, 0, 0, 0, 0);

    public RowCounts plus(RowCounts other) {
        return new RowCounts(
                read + other.read,
                kept + other.kept,
                repeated + other.repeated,
                rejected + other.rejected,
                withoutPlace + other.withoutPlace);
    }
}
