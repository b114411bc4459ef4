package foreland.partnership.passkeys;

import foreland.partnership.LondonDay;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One's own passkeys. */
record PasskeysPage(List<Passkey> passkeys) {

    static final String PATH = "/desk/account/passkeys";
    static final String ADD = PATH + "/add";

    static String words(Instant instant) {
        return LondonDay.words(instant);
    }

    static String used(@Nullable Instant instant) {
        return instant == null ? "not used yet" : "last used " + LondonDay.words(instant);
    }
}
