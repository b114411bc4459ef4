package foreland.api;

import foreland.journal.OnceByKey;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does what a request asks in one transaction; with an {@code Idempotency-Key} once only: the same request again, within a day,
 * gets the first answer. A request that failed may be mended and sent again under the same key.
 */
@Component
public class Once {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{8,200}");

    private final OnceByKey kept;
    private final TransactionTemplate transactions;
    private final JsonMapper json;

    Once(OnceByKey kept, TransactionTemplate transactions, JsonMapper json) {
        this.kept = kept;
        this.transactions = transactions;
        this.json = json;
    }

    /** The answer of the work, or of the first time; to be returned for a route whose answer is of type {@code T}. */
    @SuppressWarnings("unchecked")
    public <T> ResponseEntity<T> answer(HttpServletRequest request, Supplier<ResponseEntity<T>> work) {
        String key = request.getHeader(HEADER);
        if (key == null) {
            return Objects.requireNonNull(transactions.execute(transaction -> work.get()));
        }
        if (!KEY.matcher(key).matches()) {
            throw ApiProblem.of(
                    ProblemType.UNREADABLE,
                    "An Idempotency-Key has 8 to 200 characters without spaces, such as a UUID.");
        }
        try {
            OnceByKey.Kept answer = kept.answer(key, hash(request), () -> keep(work.get()));
            return (ResponseEntity<T>) shown(answer);
        } catch (OnceByKey.OtherRequest other) {
            throw ApiProblem.of(ProblemType.KEY_USED_OTHERWISE, "Nothing was done.");
        }
    }

    private OnceByKey.Kept keep(ResponseEntity<?> answer) {
        Object body = answer.getBody();
        URI location = answer.getHeaders().getLocation();
        return new OnceByKey.Kept(
                answer.getStatusCode().value(),
                location == null ? null : location.toString(),
                answer.getHeaders().getETag(),
                body == null ? "" : json.writeValueAsString(body));
    }

    private static ResponseEntity<byte[]> shown(OnceByKey.Kept answer) {
        ResponseEntity.BodyBuilder again = ResponseEntity.status(answer.status());
        location(again, answer.location());
        if (answer.etag() != null) {
            again.eTag(answer.etag());
        }
        return answer.body().isEmpty()
                ? again.build()
                : again.contentType(MediaType.APPLICATION_JSON)
                        .body(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    private static void location(ResponseEntity.BodyBuilder answer, @Nullable String location) {
        if (location != null) {
            answer.location(URI.create(location));
        }
    }

    private static byte[] hash(HttpServletRequest request) {
        byte[] body = request.getAttribute(RequestGate.WithBody.class.getName()) instanceof byte[] known
                ? known
                : new byte[0];
        return Sha256.of(
                Versions.bytes(request.getMethod()),
                Versions.bytes(request.getRequestURI()),
                Versions.bytes(Objects.requireNonNullElse(request.getQueryString(), "")),
                Versions.bytes(Objects.requireNonNullElse(request.getHeader("If-Match"), "")),
                body);
    }
}
