package foreland.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Part of a list. The cursor says after which item it goes on, not how many went before: what is added or taken out meanwhile
 * neither repeats nor skips another.
 *
 * @param <T> what is listed
 */
public record PageOf<T>(
        @Says("What was asked for") List<T> items,

        @Says(value = "Send this as “after” to read on; absent on the last page", example = "VDEtMDM") @Nullable
        String next) {

    /** The name of the parameter that holds a cursor. */
    public static final String AFTER = "after";

    /** The name of the parameter that says how many items at most. */
    public static final String LIMIT = "limit";

    private static final int USUAL = 50;
    private static final int MOST = 200;

    public PageOf {
        items = List.copyOf(items);
    }

    /** How many items were asked for: 50 unless it is said, and 200 at most. */
    public static int limit(@Nullable Integer asked) {
        if (asked == null) {
            return USUAL;
        }
        if (asked < 1 || asked > MOST) {
            throw ApiProblem.of(ProblemType.UNREADABLE, "The limit must be a number from 1 to " + MOST + ".");
        }
        return asked;
    }

    /** A cursor's inside: the key of the item to go on after; null at the beginning. */
    public static @Nullable String key(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            throw ApiProblem.noCursor();
        }
    }

    public static String cursor(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A page of a list that is at hand whole.
     *
     * @param all in the order of their keys
     * @param key tells each from all others, and stays
     * @param order of the keys, as in the list
     */
    public static <T, K> PageOf<T> cut(
            List<T> all,
            Function<T, String> key,
            Function<String, K> ordered,
            Comparator<K> order,
            @Nullable String after,
            @Nullable Integer asked) {
        int limit = limit(asked);
        String last = key(after);
        List<T> ahead = all.stream()
                .filter(item -> last == null || order.compare(ordered.apply(key.apply(item)), ordered.apply(last)) > 0)
                .limit(limit + 1L)
                .toList();
        return of(ahead, limit, key);
    }

    /** The same, of what is told apart by a number and is in its order. */
    public static <T> PageOf<T> numbered(
            List<T> all, ToIntFunction<T> number, @Nullable String after, @Nullable Integer asked) {
        return cut(
                all,
                item -> Integer.toString(number.applyAsInt(item)),
                key -> number(key),
                Comparator.<Integer>naturalOrder(),
                after,
                asked);
    }

    private static Integer number(String key) {
        try {
            return Integer.valueOf(key);
        } catch (NumberFormatException notOurs) {
            throw ApiProblem.noCursor();
        }
    }

    /** A page of what was read: one item more than the limit, where there is one. */
    public static <T> PageOf<T> of(List<T> ahead, int limit, Function<T, String> key) {
        boolean more = ahead.size() > limit;
        List<T> items = more ? ahead.subList(0, limit) : ahead;
        return new PageOf<>(items, more ? cursor(key.apply(items.get(limit - 1))) : null);
    }

    /** The answer, with a link to the next page in its header too (RFC 8288). */
    public ResponseEntity<PageOf<T>> answer(HttpServletRequest request, JsonMapper json) {
        ResponseEntity<PageOf<T>> answer = Versions.answer(request, this, json);
        if (next == null) {
            return answer;
        }
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getRequestURI());
        if (request.getQueryString() != null) {
            address.query(request.getQueryString());
        }
        String link = address.replaceQueryParam(AFTER, next).build(true).toUriString();
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header("Link", "<" + link + ">; rel=\"next\"")
                .body(answer.getBody());
    }
}
