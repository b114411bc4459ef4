package foreland.api;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.journey.ApiClient;
import foreland.journey.ApiWorld;
import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.partnership.Person;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every operation of the document, tried by those whom it is not open to. */
@JourneyTest
class ApiWallsTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    ApiDocument document;

    @Test
    void each_operation_turns_away_who_has_no_token_no_scope_or_another_partnership() {
        ApiWorld world = new ApiWorld(application);
        TestPartnership other = TestPartnership.in(application);
        Person outsider = other.person("Olive Example", "COORDINATOR", "ADMINISTRATOR");
        ApiClient theirs =
                ApiClient.of(other, application, outsider, "changes:read").at(world.partnership);
        ApiClient scopeless = ApiClient.of(world.partnership, application, world.coordinator, "nothing:read");
        ApiClient anybody = ApiClient.of(world.partnership);
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (var path :
                JsonMapper.shared().readTree(document.json()).get("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                String method = operation.getKey().toUpperCase(java.util.Locale.ROOT);
                JsonNode security = operation.getValue().get("security");
                if (security.isEmpty()) {
                    continue;
                }
                tried++;
                String address = path.getKey().replaceAll("\\{number}", "1").replaceAll("\\{[a-z]+}", "none");
                Object body = method.equals("GET") ? null : "{}";
                boolean needsToken = !security.get(0).isEmpty();
                if (needsToken) {
                    expect(wrong, 401, anybody.send(method, address, body), "the public: " + address);
                }
                expect(wrong, 401, theirs.send(method, address, body), "another partnership: " + address);
                ApiClient.Answer refused = scopeless.send(method, address, body);
                expect(wrong, 403, refused, "without the scope: " + address);
                assertThat(refused.at("detail"))
                        .contains(security.toString().replaceAll(".*\\[\"([a-z:]+)\"].*", "$1"));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(20);
    }

    private static void expect(List<String> wrong, int status, ApiClient.Answer answer, String who) {
        if (answer.status() != status) {
            wrong.add(answer.status() + " for " + who);
        }
    }
}
