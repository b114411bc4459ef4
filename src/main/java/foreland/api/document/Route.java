package foreland.api.document;

import static foreland.api.document.WrittenDocument.ordered;

import foreland.api.ApiRoute;
import foreland.api.ProblemDetails;
import foreland.api.Says;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** One address and method, written as an operation of the document. */
record Route(String path, String method, String tag, ApiRoute says, HandlerMethod handler) {

    private static final String JSON = "application/json";
    private static final Map<String, Object> TEXT = ordered("type", "string");

    Map<String, Object> operation(Schemas schemas) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", says.id());
        operation.put("summary", says.says());
        operation.put("tags", List.of(tag));
        List<Object> parameters = parameters(schemas);
        if (!parameters.isEmpty()) {
            operation.put("parameters", parameters);
        }
        for (MethodParameter parameter : handler.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(RequestBody.class)) {
                operation.put("requestBody", body(schemas, parameter.getGenericParameterType()));
            }
        }
        operation.put("responses", responses(schemas));
        operation.put("security", security());
        return operation;
    }

    private List<Object> security() {
        if (says.scope().isEmpty()) {
            return List.of();
        }
        Map<String, Object> token = ordered("token", List.of(says.scope()));
        return says.needsToken() ? List.of(token) : List.of(Map.of(), token);
    }

    private List<Object> parameters(Schemas schemas) {
        List<Object> all = new ArrayList<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            if (parameter.hasParameterAnnotation(PathVariable.class)) {
                all.add(parameter(schemas, parameter, "path", true));
            } else if (parameter.hasParameterAnnotation(RequestParam.class)) {
                all.add(parameter(schemas, parameter, "query", isRequired(parameter)));
            }
        }
        if (says.versioned()) {
            all.add(header(
                    "If-Match", "The ETag of the version that is being changed, as it was read", "\"7\"", !mayBegin()));
        }
        if (says.versioned() && mayBegin()) {
            all.add(header("If-None-Match", "* when there is nothing yet; then without If-Match", "*", false));
        }
        if (method.equals("GET")) {
            all.add(header(
                    "If-None-Match",
                    "The ETag that the reader has: the answer is 304 when it is still so",
                    null,
                    false));
        }
        if (says.once()) {
            all.add(header(
                    "Idempotency-Key",
                    "8 to 200 characters, new for each request: sent again with the same, it is done once",
                    "3f1c9f4e-8a52-4c9c-9a30-0c6a8f6d2b11",
                    false));
        }
        return all;
    }

    /** Whether the noun may not be there yet, and is begun by the same request. */
    private boolean mayBegin() {
        return Arrays.stream(says.answers()).anyMatch(status -> status == 201);
    }

    private static boolean isRequired(MethodParameter parameter) {
        return Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class))
                .required();
    }

    private static Map<String, Object> parameter(
            Schemas schemas, MethodParameter parameter, String in, boolean required) {
        Says words = parameter.getParameterAnnotation(Says.class);
        Map<String, Object> written = ordered("name", nameOf(parameter), "in", in, "required", required);
        if (words != null) {
            written.put("description", words.value());
        }
        written.put("schema", schemas.of(parameter.getGenericParameterType()));
        if (words != null && !words.example().isEmpty()) {
            written.put("example", schemas.example(parameter.getGenericParameterType(), words));
        }
        return written;
    }

    private static String nameOf(MethodParameter parameter) {
        PathVariable inPath = parameter.getParameterAnnotation(PathVariable.class);
        RequestParam inQuery = parameter.getParameterAnnotation(RequestParam.class);
        String said = inPath != null ? inPath.value() : inQuery != null ? inQuery.value() : "";
        return said.isEmpty() ? Objects.requireNonNull(parameter.getParameterName()) : said;
    }

    private static Map<String, Object> header(
            String name, String description, @Nullable String example, boolean required) {
        Map<String, Object> written =
                ordered("name", name, "in", "header", "required", required, "description", description, "schema", TEXT);
        if (example != null) {
            written.put("example", example);
        }
        return written;
    }

    private static Map<String, Object> body(Schemas schemas, Type type) {
        return ordered("required", true, "content", ordered(JSON, content(schemas, type, true)));
    }

    private static Map<String, Object> content(Schemas schemas, Type type, boolean given) {
        Map<String, Object> schema = given ? schemas.taken(type) : schemas.of(type);
        return ordered("schema", schema, "example", schemas.example(type));
    }

    private Map<String, Object> responses(Schemas schemas) {
        Map<String, Object> responses = new LinkedHashMap<>();
        Type answer = answered();
        for (int status : says.answers()) {
            Map<String, Object> response = ordered(
                    "description",
                    Objects.requireNonNull(HttpStatus.resolve(status)).getReasonPhrase());
            response.put("headers", headers(status));
            if (answer != null && status != 204) {
                response.put("content", ordered(JSON, content(schemas, answer, false)));
            }
            responses.put("" + status, response);
        }
        if (method.equals("GET")) {
            responses.put("304", ordered("description", "The reader has it already"));
        }
        responses.put(
                "default",
                ordered(
                        "description",
                        "A problem, and what to do about it",
                        "content",
                        ordered(ProblemDetails.MEDIA_TYPE, content(schemas, ProblemDetails.class, false))));
        return responses;
    }

    private static Map<String, Object> headers(int status) {
        Map<String, Object> headers = ordered(
                "ETag", ordered("description", "The version of what was answered", "schema", TEXT),
                "RateLimit", ordered("description", "How many requests are left in this minute", "schema", TEXT));
        if (status == 201) {
            headers.put("Location", ordered("description", "Where it is now", "schema", TEXT));
        }
        return headers;
    }

    /** What the handler gives, out of its envelope; null for an answer without content. */
    private @Nullable Type answered() {
        Type given = handler.getReturnType().getGenericParameterType();
        Type inside = given instanceof ParameterizedType envelope
                        && envelope.getRawType() == org.springframework.http.ResponseEntity.class
                ? envelope.getActualTypeArguments()[0]
                : given;
        return inside == Void.class || inside == void.class ? null : inside;
    }
}
