package foreland.partnership.signin;

import java.util.Map;

/** A form for a dangerous act came from somebody who must first give their password again. */
class ConfirmFirst extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;
    private final transient Map<String, String[]> fields;

    ConfirmFirst(String action, Map<String, String[]> fields) {
        super("Confirmation needed for " + action);
        this.action = action;
        this.fields = fields;
    }

    String action() {
        return action;
    }

    Map<String, String[]> fields() {
        return fields;
    }
}
