package foreland.partnership.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * The proof that a form is ours. Whoever is coming in, or is in, has it in their session from the session's first moment on, so that
 * pages opened at once find the same one. A visitor has it in a cookie, each page that found none in one of another name: of two
 * pages opened at once neither takes away what the other's form needs. Reading a page with a form starts no session.
 */
final class FormTokens implements CsrfTokenRepository {

    /** Where Spring's own repository keeps it, so that nodes of the version before find it too while an installation is upgraded. */
    private static final String KEPT = HttpSessionCsrfTokenRepository.class.getName() + ".CSRF_TOKEN";

    private static final String COOKIE = "foreland-form-";
    private static final String OVER_TLS = "__Host-" + COOKIE;
    private static final String HEADER = "X-CSRF-TOKEN";
    private static final String PARAMETER = "_csrf";
    private static final int NAME_BYTES = 4;
    private static final int TOKEN_BYTES = 32;
    /** Of that many bytes in base64url. */
    private static final int LETTERS = 43;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final XorCsrfTokenRequestAttributeHandler sent = new XorCsrfTokenRequestAttributeHandler();

    /** Gives a session that has just begun its token. */
    static void giveTo(HttpSession session) {
        session.setAttribute(KEPT, token(fresh()));
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return token(fresh());
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token == null) {
            return;
        }
        byte[] name = new byte[NAME_BYTES];
        RANDOM.nextBytes(name);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(prefix(request) + HexFormat.of().formatHex(name), token.getToken())
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(KEPT) instanceof CsrfToken kept) {
            return kept;
        }
        List<CsrfToken> held = heldBy(request);
        return held.stream()
                .filter(token -> token.getToken().equals(sent.resolveCsrfTokenValue(request, token)))
                .findFirst()
                .or(() -> held.stream().findFirst())
                .orElse(null);
    }

    private static List<CsrfToken> heldBy(HttpServletRequest request) {
        String prefix = prefix(request);
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().startsWith(prefix))
                .map(Cookie::getValue)
                .filter(value -> value.length() == LETTERS)
                .map(FormTokens::token)
                .toList();
    }

    private static String prefix(HttpServletRequest request) {
        return request.isSecure() ? OVER_TLS : COOKIE;
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken(HEADER, PARAMETER, value);
    }

    private static String fresh() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
