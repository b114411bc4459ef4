package foreland.delivery.activities;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.journey.ApiClient;
import foreland.journey.ApiWorld;
import foreland.journey.JourneyTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An agency's own system records what it counted. */
@JourneyTest
class ActivitiesApiTest {

    private static final String YEAR = "?plan=2017-20&year=2017-18";

    @Autowired
    ApplicationContext application;

    private ApiWorld world;
    private ApiClient fires;

    @BeforeEach
    void aLiveYear() {
        world = new ApiWorld(application);
        fires = world.firesystem();
    }

    @Test
    void an_activity_is_recorded_corrected_and_taken_out() {
        ApiClient.Answer recorded = fires.post("/activities", world.activity());
        assertThat(recorded.status()).as(recorded.text()).isEqualTo(201);
        assertThat(recorded.at("focusArea")).isEqualTo("T1");
        String path = "/activities/" + recorded.at("number");
        Map<String, Object> more = world.activity();
        more.put("count", 13);
        more.put("jointWith", List.of("Northmere Police"));
        ApiClient.Answer corrected =
                fires.with("If-Match", recorded.header("ETag")).put(path, more);
        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
        assertThat(corrected.at("count")).isEqualTo("13");
        ApiClient.Answer stale = fires.with("If-Match", recorded.header("ETag")).put(path, more);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.at("currentVersion")).isEqualTo(corrected.header("ETag"));
        assertThat(fires.get("/activities" + YEAR).items()).hasSize(1);
        ApiClient.Answer removed =
                fires.with("If-Match", corrected.header("ETag")).post(path + "/removal", Map.of("why", "Twice"));
        assertThat(removed.at("removedWhy")).isEqualTo("Twice");
        assertThat(fires.get("/activities" + YEAR).items()).isEmpty();
        assertThat(fires.with("If-Match", removed.header("ETag"))
                        .put(path, more)
                        .status())
                .isEqualTo(409);
    }

    @Test
    void another_agency_changes_and_records_nothing_of_it() {
        ApiClient.Answer recorded = fires.post("/activities", world.activity());
        String path = "/activities/" + recorded.at("number");
        ApiClient police = world.policesystem();
        assertThat(police.get(path).status()).isEqualTo(200);
        ApiClient with = police.with("If-Match", recorded.header("ETag"));
        assertThat(with.put(path, world.activity()).status()).isEqualTo(403);
        assertThat(with.post(path + "/removal", Map.of("why", "Out")).status()).isEqualTo(403);
        Map<String, Object> asFire = world.activity();
        asFire.put("agency", "Northmere Fire");
        assertThat(police.post("/activities", asFire).status()).isEqualTo(403);
        assertThat(fires.get(path).at("removedWhy")).isEqualTo("null");
        assertThat(ApiClient.of(world.partnership).get(path).status()).isEqualTo(401);
    }

    @Test
    void the_same_request_twenty_times_at_once_records_one() {
        Map<String, Object> activity = world.activity();
        ApiClient keyed = fires.with("Idempotency-Key", "3f1c9f4e-8a52-4c9c-9a30-0c6a8f6d2b11");
        Set<String> answers = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 20)
                .parallel()
                .forEach(i -> answers.add(keyed.post("/activities", activity).text()));
        assertThat(answers).hasSize(1);
        assertThat(fires.get("/activities" + YEAR).items()).hasSize(1);
    }

    @Test
    void what_is_wrong_is_named_and_may_be_mended_under_the_same_key() {
        ApiClient keyed = fires.with("Idempotency-Key", "mended-later");
        Map<String, Object> wrong = world.activity();
        wrong.put("count", 0);
        wrong.put("kind", "Nothing of the kind");
        wrong.put("area", "E99");
        wrong.put("jointWith", List.of("Nobody"));
        wrong.put("date", "2012-05-02");
        ApiClient.Answer refused = keyed.post("/activities", wrong);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("errors")).contains("count", "kind", "area", "jointWith", "date");
        assertThat(keyed.post("/activities", world.activity()).status()).isEqualTo(201);
        wrong = world.activity();
        wrong.put("count", "12");
        assertThat(fires.post("/activities", wrong).at("detail")).contains("count");
    }

    @Test
    void names_and_signs_of_every_script_come_back_as_they_were_sent() {
        for (String text : List.of(
                "O'Brien-Smyth's",
                "Llanfairpwll ŵŷ",
                "Zażółć gęślą jaźń",
                "שלום עולם",
                "مرحبا",
                "👩‍🚒 🚒",
                "e\u0301 combining")) {
            Map<String, Object> activity = world.activity();
            activity.put("place", text);
            activity.put("note", "<script>alert(1)</script> " + text);
            ApiClient.Answer recorded = fires.post("/activities", activity);
            assertThat(recorded.status()).as(recorded.text()).isEqualTo(201);
            assertThat(recorded.at("place")).isEqualTo(text);
        }
        String half = "{\"kind\":\"x\",\"date\":\"2017-05-02\",\"place\":\"\\ud83d\",\"count\":1,\"plan\":\"2017-20\"}";
        assertThat(fires.post("/activities", half).status()).isEqualTo(400);
        String nul = half.replace("\\ud83d", "a\\u0000b");
        ApiClient.Answer refused = fires.post("/activities", nul);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("detail")).contains("NUL").contains("place");
        Map<String, Object> huge = world.activity();
        huge.put("note", "x".repeat(900_000));
        assertThat(fires.post("/activities", huge).status()).isEqualTo(422);
    }
}
