package foreland.evidence.police;

/**
 * Takes the rows of street files as they are read.
 *
 * <p>Files come in batches: all files of one month, in path order (or, when some file's name has no month, all files in one batch).
 * A batch is delivered from one thread; several batches are delivered at once, each from its own.
 */
public interface StreetRows {

    /** A batch begins; called from the thread that will deliver it. */
    Batch begin();

    /** A run of files. */
    interface Batch extends AutoCloseable {

        /** The rows that follow are of this file. */
        void file(PoliceFile file);

        /** One accepted row. The object is used again for the next row: take out of it what is to be kept. */
        void row(StreetRow row);

        /**
         * All rows of the file have been delivered. A file refused from its header comes without rows; of one that turned out
         * damaged in the middle, the rows delivered count for nothing.
         */
        void end(FileReport report);

        /** All files of the batch have been delivered, or reading failed. */
        @Override
        void close();
    }
}
