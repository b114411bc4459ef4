package foreland.partnership.signin;

import foreland.journal.Acting;
import foreland.partnership.Partnership;
import foreland.partnership.Viewer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.UUID;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads afresh, for every request of a signed-in person, what they may do in the partnership, and lets them act as themselves.
 * A right taken away is gone at the next request, on every node.
 */
class WhoIsLooking extends OncePerRequestFilter {

    static final String VIEWER = Viewer.REQUEST;

    private final ViewerSql viewers;

    WhoIsLooking(ViewerSql viewers) {
        this.viewers = viewers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        boolean known =
                signedIn != null && signedIn.isAuthenticated() && !(signedIn instanceof AnonymousAuthenticationToken);
        if (!(request.getAttribute(WhichPartnership.PARTNERSHIP) instanceof Partnership partnership)) {
            chain.doFilter(request, response);
            return;
        }
        HttpSession session = request.getSession(false);
        if (known && session != null && SessionAge.isOver(session)) {
            session.invalidate();
            SecurityContextHolder.clearContext();
            known = false;
        }
        if (!known || signedIn == null) {
            request.setAttribute(VIEWER, Viewer.ofThePublic(partnership));
            chain.doFilter(request, response);
            return;
        }
        Acting acting = Acting.person(UUID.fromString(signedIn.getName()), partnership.id());
        Unchecked.doing(acting, () -> {
            request.setAttribute(VIEWER, viewers.get(partnership, UUID.fromString(signedIn.getName())));
            chain.doFilter(request, response);
        });
    }
}
