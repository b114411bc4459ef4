package foreland.partnership.signin;

import foreland.journal.Acting;
import foreland.partnership.LargeUploads;
import foreland.partnership.Partnership;
import foreland.partnership.Viewer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a form with files that is larger than its address allows, before a byte of it is read: what looks for a parameter, such as the
 * check of the form's secret, would have the container write all of it to the disk. A form that does not say how large it is is
 * refused too; browsers always say.
 */
class BodyLimit extends OncePerRequestFilter {

    private final List<LargeUploads> large;
    private final BiFunction<Partnership, UUID, Viewer> viewers;
    private final long usual;

    /**
     * @param viewers who somebody is in a partnership; asked only about forms larger than usual
     * @param usual the most at any other address, in bytes
     */
    BodyLimit(List<LargeUploads> large, BiFunction<Partnership, UUID, Viewer> viewers, long usual) {
        this.large = large;
        this.viewers = viewers;
        this.usual = usual;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (length < 0) {
            response.sendError(HttpStatus.LENGTH_REQUIRED.value());
        } else if (length > usual && length > most(request)) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    private long most(HttpServletRequest request) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null
                || !who.isAuthenticated()
                || !(request.getAttribute(WhichPartnership.PARTNERSHIP) instanceof Partnership partnership)) {
            return usual;
        }
        UUID person = UUID.fromString(who.getName());
        Viewer viewer = Acting.person(person, partnership.id()).doing(() -> viewers.apply(partnership, person));
        return large.stream()
                .map(each -> each.most(request.getServletPath(), viewer))
                .flatMapToLong(OptionalLong::stream)
                .max()
                .orElse(usual);
    }
}
