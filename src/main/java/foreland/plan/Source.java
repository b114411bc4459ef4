package foreland.plan;

import org.jspecify.annotations.Nullable;

/**
 * Where something was taken from.
 *
 * @param where an address or a citation
 * @param what what was taken from there, when that is not everything
 */
public record Source(String where, @Nullable String what) {

    public Source {
        new Checks().text("where", where).optionalText("what", what).orRefuse();
    }
}
