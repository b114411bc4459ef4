package foreland.partnership.signin;

import foreland.api.Api;
import foreland.api.ApiProblem;
import foreland.api.ProblemType;
import foreland.partnership.OpenToAll;
import foreland.partnership.OpenToMembers;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a request reach its controller only if the route says that it is open to whoever is looking; deny is the default. */
@Component
class OpenTo implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod route)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return false;
        }
        if (find(route, OpenToAll.class).isPresent() || isErrorPage(route)) {
            return true;
        }
        Viewer viewer = (Viewer) request.getAttribute(WhoIsLooking.VIEWER);
        if (viewer != null && viewer.member() && allows(route, viewer)) {
            return true;
        }
        refuse(viewer, request, response);
        return false;
    }

    private static boolean allows(HandlerMethod route, Viewer viewer) {
        if (find(route, OpenToMembers.class).isPresent()) {
            return true;
        }
        return find(route, Requires.class)
                .map(needed -> Arrays.stream(needed.value()).anyMatch(viewer::may))
                .orElse(false);
    }

    private static boolean isErrorPage(HandlerMethod route) {
        return ErrorController.class.isAssignableFrom(route.getBeanType());
    }

    private static void refuse(@Nullable Viewer viewer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (Api.isMeant(request)) {
            throw viewer != null && viewer.signedIn()
                    ? ApiProblem.notAllowed("Your role in this partnership does not include it.")
                    : ApiProblem.of(ProblemType.TOKEN_MISSING, "Only the public's part can be read without one.");
        }
        if (viewer == null || viewer.signedIn() || !"GET".equals(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String inside =
                request.getRequestURI().substring(request.getContextPath().length());
        String wanted = request.getQueryString() == null ? inside : inside + "?" + request.getQueryString();
        response.sendRedirect(
                request.getContextPath() + "/sign-in?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
    }

    static <A extends Annotation> Optional<A> find(HandlerMethod route, Class<A> kind) {
        A onMethod = AnnotatedElementUtils.findMergedAnnotation(route.getMethod(), kind);
        if (onMethod != null) {
            return Optional.of(onMethod);
        }
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(route.getBeanType(), kind));
    }
}
