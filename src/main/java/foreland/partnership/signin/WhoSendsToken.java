package foreland.partnership.signin;

import foreland.api.ApiProblem;
import foreland.api.GrantedScopes;
import foreland.api.ProblemType;
import foreland.api.Problems;
import foreland.api.RateLimits;
import foreland.api.RateLimits.Limit;
import foreland.journal.Acting;
import foreland.partnership.AccessToken;
import foreland.partnership.FromThisMachine;
import foreland.partnership.Partnership;
import foreland.partnership.Viewer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a program act for the person whose token it sends: with that person's rights, read afresh for every request, and the token's
 * scopes. Without a token it reads what the public may.
 */
class WhoSendsToken extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final TokenSql tokens;
    private final ViewerSql viewers;
    private final RateLimits limits;
    private final Problems problems;

    WhoSendsToken(TokenSql tokens, ViewerSql viewers, RateLimits limits, Problems problems) {
        this.tokens = tokens;
        this.viewers = viewers;
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(request.getAttribute(WhichPartnership.PARTNERSHIP) instanceof Partnership partnership)) {
            chain.doFilter(request, response);
            return;
        }
        Acting acting;
        try {
            acting = whoActs(request, response, partnership);
        } catch (ApiProblem problem) {
            if (problem.type().status() == HttpServletResponse.SC_UNAUTHORIZED) {
                response.setHeader("WWW-Authenticate", "Bearer realm=\"foreland\", error=\"invalid_token\"");
            }
            problems.write(problem, request, response);
            return;
        }
        Unchecked.doing(acting, () -> chain.doFilter(request, response));
    }

    private Acting whoActs(HttpServletRequest request, HttpServletResponse response, Partnership partnership) {
        String sent = request.getHeader("Authorization");
        if (sent == null) {
            limits.count(Limit.address(request.getRemoteAddr()), response);
            request.setAttribute(Viewer.REQUEST, Viewer.ofThePublic(partnership));
            return Acting.publicIn(partnership.id());
        }
        TokenSql.Known token = known(sent, request, partnership).orElseThrow(() -> dead(request, response));
        Viewer viewer = viewers.get(partnership, token.person());
        if (!viewer.member()) {
            throw dead(request, response);
        }
        limits.count(Limit.token(token.id().toString()), response);
        request.setAttribute(Viewer.REQUEST, viewer);
        new GrantedScopes(token.scopes()).grantTo(request);
        return Acting.person(token.person(), partnership.id(), "token " + token.name());
    }

    private Optional<TokenSql.Known> known(String sent, HttpServletRequest request, Partnership partnership) {
        if (!sent.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.empty();
        }
        return AccessToken.read(sent.substring(BEARER.length()).strip())
                .flatMap(token -> tokens.find(token, partnership))
                .filter(token -> !token.loopbackOnly() || FromThisMachine.is(request));
    }

    private ApiProblem dead(HttpServletRequest request, HttpServletResponse response) {
        limits.count(Limit.address(request.getRemoteAddr()), response);
        return ApiProblem.of(ProblemType.TOKEN_DEAD, "Nothing was done.");
    }
}
