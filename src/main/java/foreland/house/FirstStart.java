package foreland.house;

/**
 * Something done once in the life of an installation, at its first start and before it is ready: loading the example, say.
 * Beans of this type run in their {@code @Order}; none runs under {@code --empty}, nor on data that are already there.
 */
public interface FirstStart {

    /** The step's lasting name in the table of finished steps, for example {@code example}. */
    String name();

    /** What the person at the terminal reads while it runs, for example {@code Loading the example…}. */
    String progress();

    /**
     * Does it.
     *
     * @param recordFinished to be called inside the transaction that does the work: both are kept or neither, so that a
     *     start cut short repeats the step from the beginning. Without a call the step is recorded after it returns.
     */
    void run(Runnable recordFinished);
}
