package foreland.house;

/**
 * An open house: the database is there, in the form this version needs, and the application's beans can be asked for.
 * Closing it stops all that opening it started.
 */
public interface House extends AutoCloseable {

    /** The one bean of a type. */
    <T> T get(Class<T> type);

    @Override
    void close();

    /** Opens the house for a command; implemented by the root of the command line. */
    interface Opener {

        /**
         * Opens the database and the application without its web pages.
         *
         * @param page the address under a running server that does the same, for example {@code /desk/publication/planfile}
         * @throws Refusal when a server holds the data directory, or it cannot be opened
         */
        House open(DataOptions options, String page);
    }
}
