package foreland.partnership.signin;

import foreland.partnership.ConfirmedRecently;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Asks again who somebody is before a dangerous act, unless it was given a short while ago. */
@Component
class AskAgain implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod route)
                || !(request.getAttribute(WhoIsLooking.VIEWER) instanceof Viewer viewer)
                || !viewer.signedIn()
                || !isDangerous(route, request)
                || SessionAge.isConfirmed(request)) {
            return true;
        }
        String inside =
                request.getRequestURI().substring(request.getContextPath().length());
        if (!"GET".equals(request.getMethod())) {
            throw new ConfirmFirst(inside, request.getParameterMap());
        }
        String wanted = request.getQueryString() == null ? inside : inside + "?" + request.getQueryString();
        response.sendRedirect(request.getContextPath() + ConfirmPage.ADDRESS + "?next="
                + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
        return false;
    }

    private static boolean isDangerous(HandlerMethod route, HttpServletRequest request) {
        return OpenTo.find(route, ConfirmedRecently.class)
                .map(ConfirmedRecently::whenAsking)
                .filter(parameter -> parameter.isEmpty() || request.getParameter(parameter) != null)
                .isPresent();
    }
}
