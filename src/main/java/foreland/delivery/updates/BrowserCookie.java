package foreland.delivery.updates;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookie that binds links to the browser in which they were started. */
final class BrowserCookie {

    private BrowserCookie() {}

    static Optional<LinkSecret> in(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name(request)))
                        .findFirst()
                        .flatMap(cookie -> LinkSecret.read(cookie.getValue()));
    }

    static void set(LinkSecret browser, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(name(request), browser.value())
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .maxAge(LinkSql.LASTS)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** With TLS in front the name keeps other hosts of the domain from setting it; on loopback browsers would refuse that. */
    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-foreland-update" : "foreland-update";
    }
}
