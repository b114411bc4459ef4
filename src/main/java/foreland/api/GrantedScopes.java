package foreland.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/** What the token that came with a request allows. A request without a token has none, and reads what the public may. */
public record GrantedScopes(Set<String> codes) {

    private static final String GRANTED = GrantedScopes.class.getName();

    public GrantedScopes {
        codes = Set.copyOf(codes);
    }

    public void grantTo(HttpServletRequest request) {
        request.setAttribute(GRANTED, this);
    }

    static Optional<GrantedScopes> of(HttpServletRequest request) {
        return Optional.ofNullable((GrantedScopes) request.getAttribute(GRANTED));
    }
}
