package foreland.partnership.api;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.journey.ApiClient;
import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.partnership.Person;
import foreland.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who gets in with which token, and how far. */
@JourneyTest
class TokenDoorTest {

    private static final String CHANGES = "changes:read";

    @Autowired
    ApplicationContext application;

    @Autowired
    TestDatabase database;

    private TestPartnership partnership;
    private Person coordinator;
    private ApiClient robot;

    @BeforeEach
    void aRobot() {
        partnership = TestPartnership.in(application);
        coordinator = partnership.person("Cora Example", "COORDINATOR");
        robot = ApiClient.of(partnership, application, coordinator, CHANGES);
    }

    @Test
    void the_public_reads_what_is_public_and_is_told_how_to_get_at_the_rest() {
        ApiClient anybody = ApiClient.of(partnership);
        assertThat(anybody.get("").at("partnership"))
                .isEqualTo(partnership.partnership().name());
        assertThat(anybody.get("/agencies").items()).hasSize(1);
        ApiClient.Answer refused = anybody.get("/changes");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.problem()).isEqualTo("token-missing");
        assertThat(refused.at("reference")).matches("[2-9A-Z]{8}");
        assertThat(anybody.get(refused.at("type").replace("/api/v1", "")).at("status"))
                .isEqualTo("401");
    }

    @Test
    void a_good_token_gets_in_and_its_use_is_noted() {
        assertThat(robot.get("/changes").status()).isEqualTo(200);
        assertThat(
                        owner(
                                "select count(*) from partnership.access_token where last_used_at is not null and person_id = ?"))
                .isEqualTo(1);
    }

    @Test
    void a_token_without_the_scope_is_told_which_it_lacks() {
        ApiClient.Answer refused = ApiClient.of(partnership, application, coordinator, "plans:read")
                .get("/changes");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.at("detail")).contains("changes:read");
    }

    @Test
    void a_revoked_an_expired_and_a_mistyped_token_are_dead() {
        update("update partnership.access_token set revoked_at = now() where person_id = ?");
        assertDead(robot);
        ApiClient another = ApiClient.of(partnership, application, coordinator, CHANGES);
        update("""
                update partnership.access_token set made_at = now() - interval '3 days', expires_at = now() - interval '1 second'
                where person_id = ?""");
        assertDead(another);
        assertDead(robot.withToken("foreland_" + "x".repeat(38)));
        assertDead(robot.withToken("something else"));
    }

    @Test
    void a_closed_account_and_an_ended_role_kill_the_token_at_once() {
        Person other = partnership.person("Otto Example", "COORDINATOR");
        ApiClient his = ApiClient.of(partnership, application, other, CHANGES);
        database.ownerClient()
                .sql("update partnership.account set closed_at = now() where person_id = ?")
                .param(other.id())
                .update();
        assertDead(his);
        update("update partnership.membership set to_date = '2017-04-02' where person_id = ?");
        assertDead(robot);
    }

    @Test
    void a_token_works_in_its_own_partnership_only() {
        TestPartnership other = TestPartnership.in(application);
        assertDead(robot.at(other));
    }

    @Test
    void a_cookie_is_no_token() {
        ApiClient.Answer refused = ApiClient.of(partnership)
                .with("Cookie", "foreland=whatever; __Host-foreland=whatever")
                .get("/changes");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("Set-Cookie")).isEmpty();
    }

    @Test
    void one_sees_and_revokes_ones_own_tokens_alone_unless_one_keeps_the_people() {
        Person analyst = partnership.person("Anna Example", "ANALYST");
        assertThat(tokensSeenBy(analyst)).isZero();
        assertThat(tokensSeenBy(coordinator)).isEqualTo(1);
        ApiClient.of(partnership, application, analyst, CHANGES);
        assertThat(tokensSeenBy(analyst)).isEqualTo(1);
        assertThat(tokensSeenBy(coordinator)).isEqualTo(2);
        assertThat(partnership.<Integer>actingAs(
                        analyst.id(),
                        () -> application
                                .getBean(JdbcClient.class)
                                .sql("update partnership.access_token set revoked_at = now()")
                                .update()))
                .isEqualTo(1);
        assertThat(robot.get("/changes").status()).isEqualTo(200);
    }

    private long tokensSeenBy(Person person) {
        return partnership.<Long>actingAs(
                person.id(),
                () -> application
                        .getBean(JdbcClient.class)
                        .sql("select count(id) from partnership.access_token")
                        .query(Long.class)
                        .single());
    }

    private static void assertDead(ApiClient client) {
        ApiClient.Answer refused = client.get("/changes");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.problem()).isEqualTo("token-dead");
        assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
    }

    private long owner(String sql) {
        return database.ownerClient()
                .sql(sql)
                .param(coordinator.id())
                .query(Long.class)
                .single();
    }

    private void update(String sql) {
        database.ownerClient().sql(sql).param(coordinator.id()).update();
    }
}
