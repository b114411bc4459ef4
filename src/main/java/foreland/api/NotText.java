package foreland.api;

/** Thrown for a text that holds what is no character, and that a database cannot keep. */
final class NotText extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotText(String message) {
        super(message, null, false, false);
    }
}
