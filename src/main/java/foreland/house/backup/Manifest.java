package foreland.house.backup;

import java.util.List;

/**
 * What a backup holds; the last entry of the file, so that its presence means the file is whole.
 *
 * @param format always {@link #FORMAT}
 * @param formatVersion version of this layout, {@link #FORMAT_VERSION} today
 * @param foreland version of the program that wrote it
 * @param createdAt instant of the snapshot, ISO 8601
 * @param migrations versions of the schema's migrations, in the order they were run
 * @param tables one part for each table
 * @param sequences where each sequence stood
 * @param files one part for each file outside the database
 */
record Manifest(
        String format,
        int formatVersion,
        String foreland,
        String createdAt,
        List<String> migrations,
        List<TablePart> tables,
        List<SequencePart> sequences,
        List<FilePart> files) {

    static final String ENTRY = "manifest.json";
    static final String FORMAT = "foreland-backup";
    static final int FORMAT_VERSION = 1;

    /**
     * A table's rows in PostgreSQL's COPY text form.
     *
     * @param table quoted name with its schema
     * @param columns quoted names in the order of the values
     */
    record TablePart(String entry, String table, List<String> columns, long rows, String sha256) {}

    /** A sequence: quoted name, last value, and whether that value was given out. */
    record SequencePart(String sequence, long lastValue, boolean called) {}

    /** A file, by its path below the folder of files. */
    record FilePart(String entry, String path, String sha256) {

        /** The entry that holds the installation's secret, which is kept apart from the files. */
        static final String SECRET = "secrets/house";
    }
}
