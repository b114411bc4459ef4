package foreland.govuk.errors;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Stands outside all other filters and answers whatever falls through them. The container's own way, a second pass for
 * {@code /error} through session and sign-in, would meet the same missing database again and end in a bare page.
 */
class FaultFilter implements Filter {

    private final ErrorPages pages;

    FaultFilter(ErrorPages pages) {
        this.pages = pages;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException fault) {
            if (response.isCommitted()) {
                throw fault;
            }
            // Only the body: the security headers that were set on the way in stay.
            response.resetBuffer();
            pages.show((HttpServletRequest) request, (HttpServletResponse) response, Faults.statusOf(fault), fault);
        }
    }
}
