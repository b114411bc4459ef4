package foreland.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Holds a request of the API against its route: the token's scope, and parameters that the route knows. */
@Component
class RouteCheck implements HandlerInterceptor, WebMvcConfigurer {

    private static final ParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod route && route.getMethodAnnotation(ApiRoute.class) != null) {
            checkScope(
                    request,
                    Objects.requireNonNull(route.getMethodAnnotation(ApiRoute.class))
                            .scope());
            checkParameters(request, route);
        }
        return true;
    }

    private static void checkScope(HttpServletRequest request, String needed) {
        boolean allowed = needed.isEmpty()
                || GrantedScopes.of(request)
                        .map(granted -> granted.codes().contains(needed))
                        .orElse(true);
        if (!allowed) {
            throw ApiProblem.of(ProblemType.SCOPE_MISSING, "It needs the scope " + needed + ".");
        }
    }

    private static void checkParameters(HttpServletRequest request, HandlerMethod route) {
        Set<String> known = Arrays.stream(route.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .map(RouteCheck::name)
                .collect(Collectors.toSet());
        request.getParameterMap().keySet().stream()
                .filter(given -> !known.contains(given))
                .findFirst()
                .ifPresent(unknown -> {
                    throw ApiProblem.of(
                            ProblemType.UNKNOWN_PARAMETER, "The parameter “" + unknown + "” is not known here.");
                });
    }

    static String name(MethodParameter parameter) {
        RequestParam said = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class));
        if (!said.value().isEmpty()) {
            return said.value();
        }
        parameter.initParameterNameDiscovery(NAMES);
        return Objects.requireNonNull(parameter.getParameterName());
    }
}
