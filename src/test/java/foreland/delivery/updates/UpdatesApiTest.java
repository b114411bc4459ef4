package foreland.delivery.updates;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.journey.ApiClient;
import foreland.journey.ApiWorld;
import foreland.journey.JourneyTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An agency's own system gives its quarterly update. */
@JourneyTest
class UpdatesApiTest {

    private static final String UPDATE = ApiWorld.YEAR + "/actions/T1-01/updates/Q1";

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
    void an_update_is_begun_changed_and_submitted_against_its_version() {
        assertThat(fires.get(UPDATE).status()).isEqualTo(404);
        assertThat(fires.put(UPDATE, Map.of("progress", "Begun.")).status()).isEqualTo(428);
        ApiClient.Answer begun =
                fires.with("If-None-Match", "*").put(UPDATE, Map.of("progress", "Begun.", "rag", "AMBER"));
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        assertThat(begun.at("status")).isEqualTo("DRAFT");
        assertThat(fires.with("If-None-Match", "*")
                        .put(UPDATE, ApiWorld.update())
                        .status())
                .isEqualTo(412);
        ApiClient.Answer incomplete = fires.with("If-Match", begun.header("ETag"))
                .post(UPDATE + "/submission", Map.of("rag", "AMBER", "progress", "Begun."));
        assertThat(incomplete.status()).isEqualTo(422);
        assertThat(incomplete.at("errors")).contains("field=reason");
        assertThat(fires.get(UPDATE).header("ETag")).isEqualTo(begun.header("ETag"));
        ApiClient.Answer submitted =
                fires.with("If-Match", begun.header("ETag")).post(UPDATE + "/submission", ApiWorld.update());
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(200);
        assertThat(submitted.at("status")).isEqualTo("SUBMITTED");
        assertThat(submitted.at("figures")).contains("27").contains("2017-06-30");
        assertThat(submitted.at("milestones")).contains("2017-06-27");
        ApiClient.Answer late = fires.with("If-Match", submitted.header("ETag")).put(UPDATE, ApiWorld.update());
        assertThat(late.status()).isEqualTo(409);
    }

    @Test
    void another_agency_reads_no_draft_and_writes_nothing() {
        ApiClient.Answer begun = fires.with("If-None-Match", "*").put(UPDATE, Map.of("progress", "Not for you yet."));
        ApiClient police = world.policesystem();
        assertThat(police.get(UPDATE).text()).doesNotContain("Not for you yet");
        assertThat(world.coordinators().get(UPDATE).text()).doesNotContain("Not for you yet");
        assertThat(police.with("If-Match", begun.header("ETag"))
                        .put(UPDATE, ApiWorld.update())
                        .status())
                .isEqualTo(403);
        assertThat(police.with("If-Match", begun.header("ETag"))
                        .post(UPDATE + "/submission", ApiWorld.update())
                        .status())
                .isEqualTo(403);
        Map<String, Object> complete = ApiWorld.update();
        complete.put("rag", "BLUE");
        assertThat(police.with("If-None-Match", "*")
                        .post(ApiWorld.YEAR + "/actions/T1-02/updates/Q1/submission", complete)
                        .status())
                .isEqualTo(403);
        assertThat(fires.get(UPDATE).at("progress")).isEqualTo("Not for you yet.");
    }

    @Test
    void a_measure_or_milestone_that_is_none_of_the_action_is_refused_by_its_place() {
        Map<String, Object> wrong = ApiWorld.update();
        wrong.put("figures", List.of(Map.of("measure", "Fires at sea", "value", 1, "asOf", "2017-06-30")));
        wrong.put("milestones", List.of(Map.of("milestone", "Nothing of it", "reached", "2017-06-27")));
        ApiClient.Answer refused = fires.with("If-None-Match", "*").put(UPDATE, wrong);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("errors")).contains("figures[0].measure").contains("milestones[0].milestone");
        Map<String, Object> future = ApiWorld.update();
        future.put("figures", List.of(Map.of("measure", "Fires in bins", "value", 1, "asOf", "2999-06-30")));
        assertThat(fires.with("If-None-Match", "*")
                        .post(UPDATE + "/submission", future)
                        .at("errors"))
                .contains("must be today or earlier");
    }

    @Test
    void the_public_reads_accepted_updates_only() {
        fires.with("If-None-Match", "*").post(UPDATE + "/submission", ApiWorld.update());
        ApiClient anybody = ApiClient.of(world.partnership);
        assertThat(anybody.get(ApiWorld.YEAR + "/updates").items()).isEmpty();
        assertThat(anybody.get(UPDATE).status()).isEqualTo(401);
    }
}
