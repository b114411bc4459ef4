package foreland.partnership.factor;

import foreland.govuk.Problems;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Setting up an app that makes codes.
 *
 * @param secret in groups of four, as people type it
 * @param changing whether somebody who is signed in puts another app in the place of theirs
 */
record EnrolPage(QrSquares qr, String secret, String email, boolean changing, Problems problems) {

    static final String ADDRESS = "/sign-in/enrol";

    static EnrolPage of(byte[] secret, String email, String partnership, boolean changing, Problems problems) {
        String text = Totp.base32(secret);
        String link = "otpauth://totp/" + encoded("Foreland") + ":" + encoded(email) + "?secret=" + text + "&issuer="
                + encoded("Foreland, " + partnership) + "&algorithm=SHA1&digits=" + Totp.DIGITS + "&period="
                + Totp.SECONDS;
        return new EnrolPage(QrSquares.of(link), text.replaceAll("(.{4})(?!$)", "$1 "), email, changing, problems);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
