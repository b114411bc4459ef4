package foreland.partnership.account;

import foreland.partnership.LondonDay;
import foreland.partnership.SecondFactors;
import foreland.partnership.Sessions.OpenSession;
import java.time.Instant;
import java.util.List;

/** One's own account. */
record AccountPage(SecondFactors.State factor, List<OpenSession> sessions) {

    static final String ADDRESS = "/desk/account";
    static final String PASSWORD = ADDRESS + "/password";

    static String words(Instant instant) {
        return LondonDay.words(instant);
    }

    boolean hasApp() {
        return factor.appSince().isPresent();
    }

    String appSince() {
        return factor.appSince().map(LondonDay::words).orElse("");
    }

    boolean hasOthers() {
        return sessions.size() > 1;
    }
}
