package foreland.api;

/** Thrown for a text that holds what is no character, and that a database cannot keep. */
final class NotText extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String why;

    NotText(String why) {
        super(why, null, false, false);
        this.why = why;
    }

    String why() {
        return why;
    }
}
