package foreland.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foreland.api.RateLimits.Limit;
import foreland.testing.TestClock;
import foreland.testing.TestDatabase;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.mock.web.MockHttpServletResponse;

/** How much may be asked in a minute of all nodes together, and what is said about it. */
@ExtendWith(TestDatabase.PerClass.class)
class RateLimitsTest {

    private static final Limit THREE = new Limit("token", "a", 3);

    private final TestClock clock = new TestClock();
    private final TestDatabase database;
    private final RateLimits limits;
    private final RateLimits ofAnotherNode;

    RateLimitsTest(TestDatabase database) {
        this.database = database;
        limits = new RateLimits(new RequestCounts(database.appClient()), clock);
        ofAnotherNode = new RateLimits(new RequestCounts(database.appClient()), clock);
        database.ownerClient().sql("delete from api.request_count").update();
    }

    @BeforeEach
    void atTheBeginningOfAMinute() {
        clock.goTo(Instant.parse("2026-11-28T10:00:01Z"));
    }

    @Test
    void each_request_leaves_one_fewer_and_the_fourth_is_told_when_to_come_back() {
        assertThat(count(THREE).getHeader("RateLimit")).startsWith("\"token\";r=2;t=");
        assertThat(count(THREE).getHeader("RateLimit-Policy")).isEqualTo("\"token\";q=3;w=60");
        assertThat(count(THREE).getHeader("RateLimit")).startsWith("\"token\";r=0;t=");
        MockHttpServletResponse refused = new MockHttpServletResponse();
        assertThatThrownBy(() -> limits.count(THREE, refused))
                .isInstanceOfSatisfying(
                        ApiProblem.class, problem -> assertThat(problem.type()).isEqualTo(ProblemType.TOO_MANY));
        assertThat(Integer.parseInt(String.valueOf(refused.getHeader("Retry-After"))))
                .isBetween(1, 59);
    }

    @Test
    void another_subject_and_another_minute_begin_anew() {
        count(THREE);
        count(THREE);
        count(THREE);
        assertThat(count(new Limit("token", "b", 3)).getHeader("RateLimit")).contains("r=2");
        assertThat(count(new Limit("address", "a", 3)).getHeader("RateLimit")).contains("r=2");
        clock.goTo(Instant.parse("2026-11-28T10:01:01Z"));
        assertThat(count(THREE).getHeader("RateLimit")).contains("r=2");
    }

    @Test
    void two_nodes_count_together_and_what_is_refused_is_counted_no_further() {
        count(THREE);
        ofAnotherNode.count(THREE, new MockHttpServletResponse());
        assertThat(count(THREE).getHeader("RateLimit")).contains("r=0");
        for (int again = 0; again < 3; again++) {
            assertThatThrownBy(() -> ofAnotherNode.count(THREE, new MockHttpServletResponse()))
                    .isInstanceOf(ApiProblem.class);
        }
        assertThatThrownBy(() -> count(THREE)).isInstanceOf(ApiProblem.class);
        assertThat(new RequestCounts(database.appClient())
                        .next("token a", Instant.parse("2026-11-28T10:00:01Z").getEpochSecond() / 60))
                .as("one each was refused by the count, the rest from memory")
                .isEqualTo(6);
    }

    private MockHttpServletResponse count(Limit limit) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        limits.count(limit, response);
        return response;
    }
}
