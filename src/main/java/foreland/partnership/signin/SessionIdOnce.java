package foreland.partnership.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;

/**
 * Reads the session's secret number from its cookie, once for each request. Spring Session asks again after it saved a session, and
 * would read it from the database a second time, only to learn whether the browser needs the cookie: it does not when it sent it.
 */
final class SessionIdOnce implements HttpSessionIdResolver {

    private static final String SENT = SessionIdOnce.class.getName();

    private final CookieHttpSessionIdResolver cookie = new CookieHttpSessionIdResolver();

    SessionIdOnce(CookieSerializer serializer) {
        cookie.setCookieSerializer(serializer);
    }

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        if (request.getAttribute(SENT) != null) {
            return List.of();
        }
        List<String> sent = cookie.resolveSessionIds(request);
        request.setAttribute(SENT, sent);
        return sent;
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String id) {
        boolean hasIt = request.getAttribute(SENT) instanceof List<?> sent && sent.contains(id);
        if (!hasIt) {
            cookie.setSessionId(request, response, id);
        }
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        cookie.expireSession(request, response);
    }
}
