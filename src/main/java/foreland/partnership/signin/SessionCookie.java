package foreland.partnership.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The session's cookie: {@code __Host-foreland} and Secure when TLS is in front; a plain one on loopback, where browsers would
 * refuse the other.
 */
class SessionCookie implements CookieSerializer {

    private final DefaultCookieSerializer overTls = serializer("__Host-foreland", true);
    private final DefaultCookieSerializer onLoopback = serializer("foreland", false);

    @Override
    public void writeCookieValue(CookieValue value) {
        serializerFor(value.getRequest()).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return serializerFor(request).readCookieValues(request);
    }

    private CookieSerializer serializerFor(HttpServletRequest request) {
        return request.isSecure() ? overTls : onLoopback;
    }

    private static DefaultCookieSerializer serializer(String name, boolean secure) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(secure);
        cookie.setSameSite("Lax");
        return cookie;
    }
}
