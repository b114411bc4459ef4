package foreland.partnership.signin;

import foreland.partnership.WayIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** The way in, kept in sessions: what was known of a visitor before never carries over into the next one. */
@Component
@ConditionalOnWebApplication
class SessionWayIn implements WayIn {

    private static final Logger LOG = LoggerFactory.getLogger(SessionWayIn.class);
    private static final Duration HALFWAY = Duration.ofMinutes(10);
    private static final String PERSON = "foreland.halfway";
    private static final String NEXT = "foreland.halfway.next";

    private final SignIn signIn;
    private final SecurityContextRepository contexts;

    SessionWayIn(SignIn signIn, SecurityContextRepository contexts) {
        this.signIn = signIn;
        this.contexts = contexts;
    }

    @Override
    public void halfway(UUID person, String next, HttpServletRequest request) {
        HttpSession session = fresh(request);
        session.setMaxInactiveInterval((int) HALFWAY.toSeconds());
        session.setAttribute(PERSON, person.toString());
        session.setAttribute(NEXT, next);
    }

    @Override
    public Optional<UUID> findHalfway(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(PERSON) instanceof String person
                ? Optional.of(UUID.fromString(person))
                : Optional.empty();
    }

    @Override
    public String complete(UUID person, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        String next = before != null && before.getAttribute(NEXT) instanceof String wanted ? wanted : "/desk";
        HttpSession session = fresh(request);
        session.setAttribute(StoredSessions.BROWSER, BrowserKind.of(request.getHeader(HttpHeaders.USER_AGENT)));
        SessionAge.confirm(session);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person.toString(), null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        signIn.forgetFailuresOf(person);
        LOG.info("Signed in: person {}", person);
        return next;
    }

    @Override
    public void confirm(HttpServletRequest request) {
        SessionAge.confirm(request.getSession());
    }

    @Override
    public String inside(String next) {
        return Inside.or(next, "/desk");
    }

    private static HttpSession fresh(HttpServletRequest request) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        HttpSession session = request.getSession(true);
        FormTokens.giveTo(session);
        return session;
    }
}
