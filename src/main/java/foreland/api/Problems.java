package foreland.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Answers with a problem, and notes its reference in the log. */
@Component
public class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    Problems() {}

    public void write(ApiProblem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        note(problem, request).writeTo(request, response);
    }

    /** The address without its query, which may hold what someone searched for. */
    private static ProblemDetails note(ApiProblem problem, HttpServletRequest request) {
        String reference = Reference.fresh();
        LOG.info(
                "{} {} {} {} {}",
                reference,
                problem.type().status(),
                problem.type().slug(),
                request.getMethod(),
                request.getRequestURI());
        return ProblemDetails.of(problem, reference);
    }
}
