package foreland.partnership.factor;

import foreland.govuk.Problems;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Setting up an app that makes codes.
 *
 * @param secret in groups of four, as people type it
 * @param action where the code goes
 */
record EnrolPage(QrSquares qr, String secret, String email, String action, Problems problems) {

    static final String ADDRESS = "/sign-in/enrol";

    static EnrolPage of(byte[] secret, String email, String partnership, Problems problems) {
        String text = Totp.base32(secret);
        String issuer = encoded("Foreland " + partnership);
        String link = "otpauth://totp/" + issuer + ":" + encoded(email) + "?secret=" + text + "&issuer=" + issuer
                + "&algorithm=SHA1&digits=" + Totp.DIGITS + "&period=" + Totp.SECONDS;
        return new EnrolPage(QrSquares.of(link), text.replaceAll("(.{4})(?!$)", "$1 "), email, ADDRESS, problems);
    }

    EnrolPage goingTo(String otherAction) {
        return new EnrolPage(qr, secret, email, otherAction, problems);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
