package foreland.govuk;

import java.util.UUID;

/** The token each form carries, once only, so that a double click or a reload makes one change and not two. */
public final class FormToken {

    /** The name of the hidden field. */
    public static final String FIELD = "_form";

    private FormToken() {}

    /** A token nobody has used: random, 122 bits. */
    public static String fresh() {
        return UUID.randomUUID().toString();
    }
}
