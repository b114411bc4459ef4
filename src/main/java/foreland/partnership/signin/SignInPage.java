package foreland.partnership.signin;

import foreland.govuk.Problems;
import foreland.partnership.OtherWaysIn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The sign-in page.
 *
 * @param next where to go afterwards, within the partnership
 * @param offers organisations whose people sign in with their own accounts
 * @param bound the site's name, to which a browser binds passkeys; empty where it would not
 */
record SignInPage(String email, String next, List<OtherWaysIn.Offer> offers, String bound, Problems problems) {

    String nextEncoded() {
        return URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
