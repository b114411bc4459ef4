package foreland.plan.api;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.journal.Journal;
import foreland.journal.JournalEntry;
import foreland.journey.ApiClient;
import foreland.journey.ApiWorld;
import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What other systems read of the plan, and what they may write into it. */
@JourneyTest
class ActionsApiTest {

    private static final String ACTION = ApiWorld.NEXT + "/actions/T2-01";

    @Autowired
    ApplicationContext application;

    @Autowired
    Journal journal;

    private ApiWorld world;
    private ApiClient coordinators;

    @BeforeEach
    void aPlan() {
        world = new ApiWorld(application);
        coordinators = world.coordinators();
    }

    @Test
    void anybody_reads_a_published_plan_down_to_its_measures() {
        ApiClient anybody = ApiClient.of(world.partnership);
        assertThat(anybody.get("/plans").items())
                .extracting(plan -> plan.get("reference"))
                .containsExactly("2017-20");
        assertThat(anybody.get("/plans/2017-20").at("status")).isEqualTo("IN_FORCE");
        assertThat(anybody.get("/plans/2017-20/focus-areas").items()).hasSize(2);
        assertThat(anybody.get("/plans/2017-20/focus-areas/T1").at("title")).isEqualTo("Safer streets");
        assertThat(anybody.get("/plans/2017-20/years").items())
                .extracting(year -> year.get("status"))
                .containsExactly("LIVE", "DRAFT");
        assertThat(anybody.get(ApiWorld.YEAR).at("actions")).isEqualTo("4");
        ApiClient.Answer first = anybody.get(ApiWorld.YEAR + "/actions?limit=3");
        assertThat(first.items()).hasSize(3);
        assertThat(anybody.get(ApiWorld.YEAR + "/actions?limit=3&after=" + first.at("next"))
                        .items())
                .extracting(action -> action.get("reference"))
                .containsExactly("T1-04");
        ApiClient.Answer one = anybody.get(ApiWorld.YEAR + "/actions/T1-01");
        assertThat(one.header("ETag")).matches("\"\\d+\"");
        assertThat(one.at("measures")).contains("Fires in bins").contains("120");
        assertThat(anybody.with("If-None-Match", one.header("ETag"))
                        .get(ApiWorld.YEAR + "/actions/T1-01")
                        .status())
                .isEqualTo(304);
        assertThat(anybody.get(ApiWorld.YEAR + "/actions/T9-99").status()).isEqualTo(404);
        assertThat(anybody.get("/plans/2017-20/years/nonsense").status()).isEqualTo(404);
    }

    @Test
    void another_partnership_has_nothing_of_it() {
        ApiClient elsewhere = ApiClient.of(TestPartnership.in(application));
        assertThat(elsewhere.get("/plans").items()).isEmpty();
        assertThat(elsewhere.get("/plans/2017-20").status()).isEqualTo(404);
        assertThat(elsewhere.get(ApiWorld.YEAR + "/actions/T1-01").status()).isEqualTo(404);
        assertThat(coordinators
                        .at(TestPartnership.in(application))
                        .get("/plans")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void an_action_of_next_year_is_added_and_changed_once_each_whatever_is_sent_twice() {
        ApiClient keyed = coordinators.with("Idempotency-Key", "add-action-0001");
        ApiClient.Answer added = keyed.post(ApiWorld.NEXT + "/actions", ApiWorld.action("T2-01", "Northmere Fire"));
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.header("Location")).endsWith("/api/v1" + ACTION);
        ApiClient.Answer again = keyed.post(ApiWorld.NEXT + "/actions", ApiWorld.action("T2-01", "Northmere Fire"));
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(added.json());
        assertThat(again.header("ETag")).isEqualTo(added.header("ETag"));
        ApiClient.Answer other = keyed.post(ApiWorld.NEXT + "/actions", ApiWorld.action("T2-02", "Northmere Fire"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("key-used-otherwise");
        assertThat(coordinators.get(ApiWorld.NEXT + "/actions").items()).hasSize(1);

        Map<String, Object> changed = ApiWorld.action("T2-01", "Northmere Fire");
        changed.put("title", "Far fewer fires in bins");
        ApiClient.Answer saved =
                coordinators.with("If-Match", added.header("ETag")).put(ACTION, changed);
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        assertThat(saved.header("ETag")).isNotEqualTo(added.header("ETag"));
        ApiClient.Answer stale =
                coordinators.with("If-Match", added.header("ETag")).put(ACTION, changed);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.at("currentVersion")).isEqualTo(saved.header("ETag"));
        assertThat(coordinators.put(ACTION, changed).status()).isEqualTo(428);
        ApiClient.Answer measures = coordinators
                .with("If-Match", saved.header("ETag"))
                .put(
                        ACTION + "/measures",
                        Map.of("measures", List.of(Map.of("kind", "WORDS", "title", "Fewer calls"))));
        assertThat(measures.status()).as(measures.text()).isEqualTo(200);
        assertThat(measures.at("title")).isEqualTo("Far fewer fires in bins");
        assertThat(measures.at("measures")).contains("Fewer calls").doesNotContain("Fires in bins");
        assertThat(journalled()).anyMatch(act -> act.contains(", by token Robot"));
    }

    @Test
    void what_is_not_right_is_named_field_by_field_and_nothing_is_saved() {
        Map<String, Object> wrong = ApiWorld.action("T2-01", "Nobody's Agency");
        wrong.put("focusArea", "T9");
        wrong.put("measures", List.of(Map.of("kind", "NUMBER", "title", "Fires", "target", 100)));
        wrong.put("due", "2018-03-31");
        ApiClient.Answer refused = coordinators.post(ApiWorld.NEXT + "/actions", wrong);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("errors"))
                .contains("leadAgency")
                .contains("focusArea")
                .contains("measures[0].unit")
                .contains("due");
        ApiClient.Answer empty = coordinators.post(ApiWorld.NEXT + "/actions", Map.of("title", "Only this"));
        assertThat(empty.at("errors")).contains("field=reference").contains("missing");
        assertThat(coordinators.get(ApiWorld.NEXT + "/actions").items()).isEmpty();
    }

    @Test
    void nobody_slips_in_what_is_not_theirs_to_say() {
        for (String field :
                List.of("version", "agency", "partnership", "owner", "disposition", "publishedStatus", "id")) {
            Map<String, Object> more = ApiWorld.action("T2-01", "Northmere Fire");
            more.put(field, "COMPLETED");
            ApiClient.Answer refused = coordinators.post(ApiWorld.NEXT + "/actions", more);
            assertThat(refused.status()).as(field).isEqualTo(400);
            assertThat(refused.at("detail")).contains(field);
        }
        String twice = "{\"reference\":\"T2-01\",\"reference\":\"T2-02\",\"title\":\"x\"}";
        assertThat(coordinators.post(ApiWorld.NEXT + "/actions", twice).status())
                .isEqualTo(400);
        assertThat(coordinators.get(ApiWorld.NEXT + "/actions").items()).isEmpty();
    }

    @Test
    void what_is_in_force_changes_by_a_request_and_an_agency_proposes_for_its_own_alone() {
        String path = ApiWorld.YEAR + "/actions/T1-01";
        ApiClient fires = world.firesystem();
        String tag = fires.get(path).header("ETag");
        Map<String, Object> changed = ApiWorld.action("T1-01", "Northmere Fire");
        changed.put("start", "2017-04-01");
        changed.put("due", "2018-03-31");
        changed.put("title", "Far fewer fires in bins");
        ApiClient.Answer atOnce = fires.with("If-Match", tag).put(path, changed);
        assertThat(atOnce.status()).isEqualTo(409);
        assertThat(atOnce.problem()).isEqualTo("change-request-needed");
        Map<String, Object> proposal = Map.of("reason", "OPERATIONAL", "why", "The bins are new.", "action", changed);
        ApiClient.Answer others =
                world.policesystem().with("If-Match", tag).post(ApiWorld.YEAR + "/change-requests", proposal);
        assertThat(others.status()).isEqualTo(403);
        ApiClient.Answer made = fires.with("If-Match", tag).post(ApiWorld.YEAR + "/change-requests", proposal);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.at("reference")).isEqualTo("CR-1");
        assertThat(fires.get(path).at("title")).isEqualTo("Fewer fires in bins");
        ApiClient.Answer stale = fires.with("If-Match", "\"99\"").post(ApiWorld.YEAR + "/change-requests", proposal);
        assertThat(stale.status()).isEqualTo(412);
    }

    @Test
    void an_agency_writes_nothing_into_a_plan_that_is_being_written() {
        ApiClient.Answer refused =
                world.firesystem().post(ApiWorld.NEXT + "/actions", ApiWorld.action("T2-01", "Northmere Fire"));
        assertThat(refused.status()).isEqualTo(403);
    }

    private List<String> journalled() {
        return world.partnership.actingAs(world.coordinator.id(), () -> journal.listNewest(50)).stream()
                .map(JournalEntry::act)
                .toList();
    }
}
