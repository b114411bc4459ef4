package foreland.governance.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.journey.ApiClient;
import foreland.journey.ApiWorld;
import foreland.journey.JourneyTest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A committee system records what was decided. */
@JourneyTest
class DecisionsApiTest {

    @Autowired
    ApplicationContext application;

    @Test
    void a_decision_is_recorded_by_who_may_when_it_is_awaited_and_once() {
        ApiWorld world = new ApiWorld(application);
        ApiClient coordinators = world.coordinators();
        assertThat(coordinators.get("/approvals").at("items"))
                .contains("The grant of 2018")
                .contains("executive-group")
                .contains("APPROVED");
        Map<String, Object> decision = new LinkedHashMap<>(Map.of(
                "matter", world.grant.toString(),
                "body", "executive-group",
                "date", "2018-01-15",
                "outcome", "APPROVED",
                "resolution", "That the grant be accepted."));
        assertThat(world.firesystem().post("/decisions", decision).status()).isEqualTo(403);
        Map<String, Object> wrong = new LinkedHashMap<>(decision);
        wrong.put("date", "2999-01-01");
        wrong.put("conditions", "Some");
        assertThat(coordinators.post("/decisions", wrong).at("errors"))
                .contains("date")
                .contains("conditions");
        wrong = new LinkedHashMap<>(decision);
        wrong.put("recordedBy", world.officer.id().toString());
        assertThat(coordinators.post("/decisions", wrong).status()).isEqualTo(400);
        ApiClient.Answer recorded = coordinators.post("/decisions", decision);
        assertThat(recorded.status()).as(recorded.text()).isEqualTo(201);
        assertThat(recorded.header("Location")).endsWith("/api/v1/decisions/1");
        assertThat(coordinators.get("/decisions/1").at("about")).isEqualTo("The grant of 2018");
        assertThat(coordinators.get("/decisions").items()).hasSize(1);
        assertThat(coordinators.get("/approvals").items()).isEmpty();
        assertThat(coordinators.post("/decisions", decision).status()).isEqualTo(409);
        assertThat(world.firesystem().get("/decisions/1").text()).doesNotContain("Cora");
        assertThat(ApiClient.of(world.partnership).get("/decisions").status()).isEqualTo(401);
    }
}
