package foreland.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Says which version of a noun an answer is, and which one a request is about (RFC 9110, strong ETags). */
public final class Versions {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");
    private static final String NONE_YET = "*";

    private Versions() {}

    static String tag(int version) {
        return "\"" + version + "\"";
    }

    /** The version that the request is to change; without it the answer is 428, and 412 where it is no version of ours. */
    public static int wanted(HttpServletRequest request) {
        String given = request.getHeader("If-Match");
        if (given == null) {
            throw ApiProblem.of(ProblemType.VERSION_MISSING, "There is no header If-Match.");
        }
        Matcher tag = TAG.matcher(given.strip());
        if (!tag.matches()) {
            throw ApiProblem.of(ProblemType.STALE_VERSION, "If-Match holds no ETag of ours, which look like \"7\".");
        }
        return Integer.parseInt(tag.group(1));
    }

    /** The same, of what may not be there yet: {@code If-None-Match: *} stands for version nought. */
    public static int wantedOrNone(HttpServletRequest request) {
        boolean none = NONE_YET.equals(request.getHeader("If-None-Match")) && request.getHeader("If-Match") == null;
        return none ? 0 : wanted(request);
    }

    /** The noun with its version, or 304 when the reader has that one already. */
    public static <T> ResponseEntity<T> answer(HttpServletRequest request, T body, int version) {
        return answer(request, body, tag(version));
    }

    /** What has no version of its own: the tag is made of the content. */
    public static <T> ResponseEntity<T> answer(HttpServletRequest request, T body, JsonMapper json) {
        String digest = HexFormat.of().formatHex(Sha256.of(json.writeValueAsBytes(body)), 0, 12);
        return answer(request, body, "\"" + digest + "\"");
    }

    /**
     * What was just written, as it is now.
     *
     * @param status 201 where it was not there before, 200 otherwise
     * @param path its address within the API
     */
    public static <T> ResponseEntity<T> written(
            HttpServletRequest request, int status, String path, T body, int version) {
        return ResponseEntity.status(status)
                .location(URI.create(Api.link(request, path)))
                .eTag(tag(version))
                .body(body);
    }

    private static <T> ResponseEntity<T> answer(HttpServletRequest request, T body, String tag) {
        ResponseEntity.BodyBuilder answer = has(request, tag) ? ResponseEntity.status(304) : ResponseEntity.ok();
        answer.eTag(tag).header("Vary", "Authorization");
        return has(request, tag) ? answer.build() : answer.body(body);
    }

    private static boolean has(HttpServletRequest request, String tag) {
        String known = request.getHeader("If-None-Match");
        return known != null
                && (known.strip().equals(NONE_YET)
                        || Arrays.stream(known.split(","))
                                .map(each -> each.strip().replaceFirst("^W/", ""))
                                .anyMatch(tag::equals));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
