package foreland.house;

/**
 * Ends a command with exit code 1 and a message for the person at the terminal: what is wrong and what to do about it,
 * in one plain line or two. It is never shown with a stack trace.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String words;

    public Refusal(String message) {
        super(message);
        this.words = message;
    }

    /** A refusal that keeps its technical cause for the log. */
    public Refusal(String message, Throwable cause) {
        super(message, cause);
        this.words = message;
    }

    /** What the person reads. */
    public String words() {
        return words;
    }
}
