package foreland.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A problem as it is answered (RFC 9457). */
@Says("What went wrong, and what to do about it (RFC 9457)")
public record ProblemDetails(
        @Says(value = "Which kind of problem; the address describes it", example = "/api/v1/problems/stale-version")
        String type,

        @Says(value = "The kind in words", example = "Someone else changed it meanwhile; nothing was saved")
        String title,

        @Says(value = "The HTTP status", example = "412") int status,

        @Says(value = "What happened this time, and what to do", example = "It is at version 8 now.")
        String detail,

        @Says(value = "What to quote when you ask for help", example = "7K2MPX4Q")
        String reference,

        @Says("Every field at fault") @Nullable List<FieldError> errors,

        @Says(value = "The version it has now", example = "\"8\"") @Nullable
        String currentVersion) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** How long a program should wait before it tries again when the database is away, in seconds. */
    private static final String RETRY_AFTER = "30";

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    each -> each.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();

    static ProblemDetails of(ApiProblem problem, String reference) {
        ProblemType type = problem.type();
        return new ProblemDetails(
                type.address(),
                type.title(),
                type.status(),
                problem.detail() + " " + type.remedy(),
                reference,
                problem.errors().isEmpty() ? null : problem.errors(),
                problem.currentVersion());
    }

    /** What a bare status amounts to, for what fails before or outside of any address of ours. */
    public static ProblemDetails of(int status, String reference) {
        ProblemType type = ProblemType.of(status);
        return new ProblemDetails(
                type.address(), type.title(), status, type.title() + ". " + type.remedy(), reference, null, null);
    }

    /** Writes it as the answer. */
    public void writeTo(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = JSON.writeValueAsBytes(this);
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", RETRY_AFTER);
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }
}
