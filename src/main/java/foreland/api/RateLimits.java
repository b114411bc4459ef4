package foreland.api;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How much may be asked in a minute, of all nodes together. Whoever has asked too often is told so from memory for the rest of the
 * minute: nothing is written to the database for what is refused anyway.
 */
@Component
public class RateLimits {

    private static final int SECONDS = 60;
    private static final int MOST_SUBJECTS = 20_000;

    private final RequestCounts counts;
    private final Clock clock;
    /** In which minute somebody had asked too often already. */
    private final Map<String, Long> spent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST_SUBJECTS;
        }
    };

    RateLimits(RequestCounts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    /** Whose requests are counted together, and how many there may be in a minute. */
    public record Limit(String name, String subject, int most) {

        /** Of one token. */
        public static Limit token(String id) {
            return new Limit("token", id, 600);
        }

        /** Of an address, for requests without a good token. */
        public static Limit address(String address) {
            return new Limit("address", address, 300);
        }
    }

    /**
     * Counts one request, and says in the answer's header how many are left.
     *
     * @throws ApiProblem when there were too many
     */
    public void count(Limit limit, HttpServletResponse response) {
        long seconds = clock.instant().getEpochSecond();
        long window = seconds / SECONDS;
        long reset = (window + 1) * SECONDS - seconds;
        int count = next(limit, window);
        response.setHeader("RateLimit-Policy", "\"%s\";q=%d;w=%d".formatted(limit.name(), limit.most(), SECONDS));
        response.setHeader(
                "RateLimit", "\"%s\";r=%d;t=%d".formatted(limit.name(), Math.max(0, limit.most() - count), reset));
        if (count > limit.most()) {
            response.setHeader("Retry-After", String.valueOf(reset));
            throw ApiProblem.of(
                    ProblemType.TOO_MANY,
                    "More than " + limit.most() + " requests came in a minute from this " + limit.name() + ".");
        }
    }

    private int next(Limit limit, long minute) {
        String subject = limit.name() + " " + limit.subject();
        synchronized (spent) {
            if (Long.valueOf(minute).equals(spent.get(subject))) {
                return limit.most() + 1;
            }
        }
        int count = counts.next(subject, minute);
        if (count > limit.most()) {
            synchronized (spent) {
                spent.put(subject, minute);
            }
        }
        return count;
    }
}
