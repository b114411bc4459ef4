package foreland.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Turns what the API's addresses throw into problems. What is nobody's fault but ours goes on to the error pages. */
@RestControllerAdvice(annotations = ForApi.class)
class ProblemAdvice {

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    void problem(ApiProblem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(problem, request, response);
    }

    /** A door that answers pages too says "not found" and "not yours" in this way. */
    @ExceptionHandler
    void refused(ResponseStatusException refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ProblemType type = ProblemType.of(refused.getStatusCode().value());
        problems.write(ApiProblem.of(type, type.title() + "."), request, response);
    }

    @ExceptionHandler
    void unreadable(
            HttpMessageNotReadableException unreadable, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.write(ApiProblem.of(ProblemType.UNREADABLE, why(unreadable)), request, response);
    }

    @ExceptionHandler
    void mistyped(
            MethodArgumentTypeMismatchException mistyped, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean inPath = mistyped.getParameter()
                .hasParameterAnnotation(org.springframework.web.bind.annotation.PathVariable.class);
        ApiProblem problem = inPath
                ? ApiProblem.notFound()
                : ApiProblem.of(
                        ProblemType.UNREADABLE, "The parameter “" + mistyped.getName() + "” is not what it must be.");
        problems.write(problem, request, response);
    }

    @ExceptionHandler
    void missing(
            MissingServletRequestParameterException missing, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.write(
                ApiProblem.of(ProblemType.UNREADABLE, "The parameter “" + missing.getParameterName() + "” is missing."),
                request,
                response);
    }

    /** Where in the body and what, without a word of what stood there. */
    private static String why(HttpMessageNotReadableException unreadable) {
        Throwable cause = unreadable.getCause();
        if (cause instanceof NotText notText) {
            return "A text " + notText.why() + ".";
        }
        if (cause instanceof DatabindException wrong && !wrong.getPath().isEmpty()) {
            return "The field “" + path(wrong) + "” " + what(wrong) + ".";
        }
        if (cause instanceof JacksonException broken && broken.getLocation() != null) {
            return "The JSON breaks off or is wrong at line "
                    + broken.getLocation().getLineNr() + ", column "
                    + broken.getLocation().getColumnNr() + ".";
        }
        return "There is no JSON in the body.";
    }

    private static String what(DatabindException wrong) {
        if (wrong instanceof tools.jackson.databind.exc.UnrecognizedPropertyException) {
            return "is not known here";
        }
        return wrong.getCause() instanceof NotText notText
                ? notText.why()
                : "is missing, or is not of the kind that it must be";
    }

    private static String path(DatabindException wrong) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : wrong.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
