package foreland.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in what may be a request of the API: JSON of bearable size, and no parameter twice. The rest is refused unread. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class RequestGate extends OncePerRequestFilter {

    static final int MOST_BYTES = 1_000_000;
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    private final Problems problems;

    RequestGate(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Api.isMeant(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest read;
        try {
            refuseOptions(request);
            refuseDoubled(request);
            refuseUnlessJsonIsWanted(request);
            read = request.getContentLengthLong() == 0 && !WITH_BODY.contains(request.getMethod())
                    ? request
                    : new WithBody(request, body(request));
        } catch (ApiProblem problem) {
            problems.write(problem, request, response);
            return;
        }
        chain.doFilter(read, response);
    }

    /** Answered by no address of ours, but by the framework's own, of which nothing says to whom it is open. */
    private static void refuseOptions(HttpServletRequest request) {
        if (request.getMethod().equals("OPTIONS")) {
            throw ApiProblem.of(ProblemType.METHOD_NOT_ALLOWED, "OPTIONS is not answered here.");
        }
    }

    private static void refuseDoubled(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null) {
            return;
        }
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
            if (parameter.getValue().length > 1) {
                throw ApiProblem.of(
                        ProblemType.UNKNOWN_PARAMETER,
                        "The parameter “" + parameter.getKey() + "” is given " + parameter.getValue().length
                                + " times.");
            }
        }
    }

    /** Before anything is done: who cannot read the answer would not know that it was. */
    private static void refuseUnlessJsonIsWanted(HttpServletRequest request) {
        String wanted = String.join(",", Collections.list(request.getHeaders("Accept")));
        try {
            List<MediaType> types = MediaType.parseMediaTypes(wanted);
            if (types.isEmpty() || types.stream().anyMatch(type -> type.includes(MediaType.APPLICATION_JSON))) {
                return;
            }
        } catch (InvalidMediaTypeException notTypes) {
            // Said below, as for any other.
        }
        throw ApiProblem.of(ProblemType.NOT_ACCEPTABLE, "The header Accept leaves out application/json.");
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw tooLarge();
        }
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw tooLarge();
        }
        if (body.length > 0) {
            refuseUnlessJson(request);
        }
        return body;
    }

    private static ApiProblem tooLarge() {
        return ApiProblem.of(ProblemType.TOO_LARGE, "It has more than " + MOST_BYTES + " bytes.");
    }

    private static void refuseUnlessJson(HttpServletRequest request) {
        String given = request.getContentType();
        try {
            MediaType type = MediaType.parseMediaType(given == null ? "" : given);
            boolean json = type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                    && (type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8));
            if (json && request.getHeader("Content-Encoding") == null) {
                return;
            }
        } catch (InvalidMediaTypeException notAType) {
            // Said below, as for any other.
        }
        throw ApiProblem.of(
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                given == null ? "There is no Content-Type." : "It came as something else.");
    }

    /** The request with its body at hand, for the reader of JSON and for the hash of requests that are answered once. */
    static final class WithBody extends HttpServletRequestWrapper {

        private final byte[] body;

        WithBody(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
            request.setAttribute(WithBody.class.getName(), body);
        }

        @Override
        public ServletInputStream getInputStream() {
            return new Bytes(new ByteArrayInputStream(body));
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class Bytes extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Bytes(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("The body is at hand already");
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int from, int most) {
            return bytes.read(into, from, most);
        }
    }
}
