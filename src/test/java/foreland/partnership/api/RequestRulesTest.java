package foreland.partnership.api;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.journey.ApiClient;
import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What every request of the API keeps to, and how it is answered when it does not. */
@JourneyTest
class RequestRulesTest {

    @Autowired
    ApplicationContext application;

    private TestPartnership partnership;
    private ApiClient anybody;

    @BeforeEach
    void someone() {
        partnership = TestPartnership.in(application);
        anybody = ApiClient.of(partnership);
    }

    @Test
    void what_is_not_there_and_what_is_not_taken_is_a_problem_in_json() {
        assertProblem(anybody.get("/nothing"), 404, "not-found");
        assertProblem(anybody.get("/problems/nothing"), 404, "not-found");
        assertProblem(anybody.send("DELETE", "/agencies", null), 405, "method-not-allowed");
        assertProblem(anybody.send("OPTIONS", "/openapi.json", null), 405, "method-not-allowed");
        assertProblem(anybody.with("Accept", "text/html").get("/agencies"), 406, "not-acceptable");
        assertProblem(
                anybody.with("Content-Type", "text/plain").post("/agencies", "{}"), 415, "unsupported-media-type");
        assertProblem(
                anybody.with("Content-Type", "application/x-www-form-urlencoded")
                        .post("/agencies", "a=b"),
                415,
                "unsupported-media-type");
        assertProblem(
                anybody.with("Content-Type", "application/cbor").post("/agencies", "{}"),
                415,
                "unsupported-media-type");
        assertProblem(anybody.with("Accept", "application/cbor").get("/agencies"), 406, "not-acceptable");
        assertProblem(anybody.post("/agencies", "x".repeat(1_000_001)), 413, "too-large");
        assertProblem(anybody.get("/api"), 404, "not-found");
    }

    @Test
    void a_parameter_twice_or_unknown_is_refused() {
        assertProblem(anybody.get("/agencies?limit=1&limit=2"), 400, "unknown-parameter");
        assertProblem(anybody.get("/agencies?agency=1"), 400, "unknown-parameter");
        assertProblem(anybody.get("/agencies?limit=none"), 400, "unreadable");
        assertProblem(anybody.get("/agencies?limit=0"), 400, "unreadable");
        assertProblem(anybody.get("/agencies?after=%21%21"), 400, "unreadable");
    }

    @Test
    void a_list_is_read_in_pages_that_stay_right_while_it_grows() {
        for (String name : new String[] {"Alpha", "Delta", "Echo"}) {
            partnership.agency(name);
        }
        ApiClient.Answer first = anybody.get("/agencies?limit=2");
        assertThat(first.items()).extracting(item -> item.get("name")).containsExactly("Alpha", "Delta");
        assertThat(first.header("Link"))
                .contains("rel=\"next\"")
                .contains("limit=2")
                .contains(first.at("next"));
        partnership.agency("Bravo");
        ApiClient.Answer second = anybody.get("/agencies?limit=2&after=" + first.at("next"));
        assertThat(second.items()).extracting(item -> item.get("name")).containsExactly("Echo", "Northmere Council");
        assertThat(second.json()).doesNotContainKey("next");
        assertThat(second.header("Link")).isEmpty();
    }

    @Test
    void a_reader_that_has_it_already_is_told_so() {
        ApiClient.Answer first = anybody.get("/agencies");
        assertThat(first.header("ETag")).matches("\"[0-9a-f]{24}\"");
        ApiClient.Answer again =
                anybody.with("If-None-Match", first.header("ETag")).get("/agencies");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
        partnership.agency("Another");
        assertThat(anybody.with("If-None-Match", first.header("ETag"))
                        .get("/agencies")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void every_answer_says_how_much_may_still_be_asked() {
        ApiClient.Answer answer = anybody.get("/agencies");
        assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"address\";q=300;w=60");
        assertThat(answer.header("RateLimit")).matches("\"address\";r=\\d+;t=\\d+");
    }

    private static void assertProblem(ApiClient.Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.problem()).isEqualTo(type);
        assertThat(answer.at("reference")).matches("[2-9A-Z]{8}");
        assertThat(answer.at("title")).isNotEmpty();
        assertThat(answer.text()).doesNotContain("Exception").doesNotContain("at foreland");
    }
}
