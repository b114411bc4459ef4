package foreland.partnership.signin;

import foreland.journal.Acting;
import foreland.partnership.Partnership;
import foreland.partnership.Partnerships;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads which partnership an address is about. {@code /p/{slug}/plan} is {@code /plan} of that partnership: the slug becomes
 * the context path, so that the same controllers, links and redirects serve all; without it the home partnership is meant.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class WhichPartnership extends OncePerRequestFilter {

    static final String PARTNERSHIP = WhichPartnership.class.getName();
    /** Where an installation without any partnership begins, whatever the address. */
    private static final String SET_UP = "/set-up";

    private static final Pattern OF_ANOTHER = Pattern.compile("/p/([a-z0-9-]{1,60})(/.*)?");

    private final Partnerships partnerships;

    WhichPartnership(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/assets/") || path.startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher another = OF_ANOTHER.matcher(request.getRequestURI());
        boolean named = another.matches();
        Optional<Partnership> meant = named ? partnerships.find(another.group(1)) : partnerships.findHome();
        if (named && meant.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (named && another.group(2) == null) {
            response.sendRedirect(request.getRequestURI() + "/");
            return;
        }
        if (meant.isEmpty() && !request.getRequestURI().equals(SET_UP)) {
            response.sendRedirect(SET_UP);
            return;
        }
        meant.ifPresent(partnership -> request.setAttribute(PARTNERSHIP, partnership));
        HttpServletRequest inside = named ? new UnderSlug(request, "/p/" + another.group(1)) : request;
        Acting acting = meant.map(p -> Acting.publicIn(p.id())).orElse(Acting.nobody());
        Unchecked.doing(acting, () -> chain.doFilter(inside, response));
    }

    /** The request as the controllers see it, with the partnership's part of the address as its context path. */
    private static final class UnderSlug extends HttpServletRequestWrapper {

        private final String base;

        UnderSlug(HttpServletRequest request, String base) {
            super(request);
            this.base = base;
        }

        @Override
        public String getContextPath() {
            return base;
        }

        @Override
        public String getServletPath() {
            return super.getServletPath().startsWith(base)
                    ? super.getServletPath().substring(base.length())
                    : super.getServletPath();
        }
    }
}
