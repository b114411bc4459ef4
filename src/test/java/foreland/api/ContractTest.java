package foreland.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import foreland.journey.ApiClient;
import foreland.journey.ApiWorld;
import foreland.journey.JourneyTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The running program keeps to what docs/api/openapi.json says, and that page says what the program does. */
@JourneyTest
class ContractTest {

    private static final Path PAGE = Path.of("docs/api/openapi.json");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Autowired
    ApplicationContext application;

    @Autowired
    ApiDocument document;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final Set<String> called = new TreeSet<>();
    private final Set<String> refused = new TreeSet<>();

    @Test
    void the_page_is_what_the_program_says() throws IOException {
        byte[] now = document.json();
        if (Boolean.getBoolean("api.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.write(PAGE, now);
        }
        assertThat(Files.readString(PAGE))
                .as("write it anew with: mvn test -Dtest=ContractTest -Dapi.write=true")
                .isEqualTo(new String(now, StandardCharsets.UTF_8));
    }

    @Test
    void no_route_is_missing_from_the_document_and_none_is_made_up() {
        Set<String> routes = new TreeSet<>();
        requestMappingHandlerMapping
                .getHandlerMethods()
                .forEach((info, handler) -> info.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/") && !path.endsWith("/openapi.json"))
                        .forEach(path -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(method ->
                                        routes.add(method.name().toLowerCase(java.util.Locale.ROOT) + " " + path))));
        assertThat(routes).isNotEmpty().isEqualTo(new TreeSet<>(operations().keySet()));
    }

    @Test
    void every_example_keeps_to_its_schema() {
        tree().get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operation
                                .getValue()
                                .findValues("content")
                                .forEach(content -> content.properties()
                                        .forEach(media -> assertThat(problems(
                                                        media.getValue().get("schema"),
                                                        media.getValue()
                                                                .get("example")
                                                                .toString()))
                                                .as("example in %s %s", operation.getKey(), path.getKey())
                                                .isEmpty()))));
    }

    @Test
    void every_operation_takes_and_gives_what_the_document_says() {
        ApiWorld world = new ApiWorld(application);
        ApiClient coordinator = world.coordinators();
        ApiClient fire = world.firesystem();
        readEverything(coordinator);
        ApiClient.Answer action =
                call(coordinator, "addAction", ApiWorld.NEXT + "/actions", ApiWorld.action("T2-01", "Northmere Fire"));
        String path = ApiWorld.NEXT + "/actions/T2-01";
        ApiClient.Answer saved = call(
                coordinator.with("If-Match", action.header("ETag")),
                "saveAction",
                path,
                ApiWorld.action("T2-01", "Northmere Police"));
        call(
                coordinator.with("If-Match", saved.header("ETag")),
                "saveMeasures",
                path + "/measures",
                Map.of("measures", List.of(Map.of("kind", "WORDS", "title", "Fewer calls"))));
        call(
                coordinator,
                "proposeChange",
                ApiWorld.YEAR + "/change-requests",
                Map.of("reason", "OPERATIONAL", "why", "New", "action", ApiWorld.action("T2-09", "Northmere Fire")));
        giveUpdates(fire);
        recordActivities(world, fire);
        Map<String, Object> decision = new LinkedHashMap<>(Map.of(
                "matter",
                world.grant.toString(),
                "body",
                "executive-group",
                "date",
                "2018-01-15",
                "outcome",
                "APPROVED",
                "resolution",
                "That the grant be accepted."));
        call(coordinator, "listApprovals", "/approvals", null);
        call(coordinator, "recordDecision", "/decisions", decision);
        call(coordinator, "listDecisions", "/decisions", null);
        call(coordinator, "getDecision", "/decisions/1", null);
        call(coordinator, "listChanges", "/changes?limit=200", null);
        assertThat(called).isEqualTo(ids());
        assertThat(refused).as("operations whose refusal was looked at too").isEqualTo(ids());
    }

    private void readEverything(ApiClient coordinator) {
        call(coordinator, "getAbout", "", null);
        call(coordinator, "getProblemType", "/problems/stale-version", null);
        call(coordinator, "listAgencies", "/agencies", null);
        call(coordinator, "listPlans", "/plans", null);
        call(coordinator, "getPlan", "/plans/2017-20", null);
        call(coordinator, "listFocusAreas", "/plans/2017-20/focus-areas", null);
        call(coordinator, "getFocusArea", "/plans/2017-20/focus-areas/T1", null);
        call(coordinator, "listYears", "/plans/2017-20/years", null);
        call(coordinator, "getYear", ApiWorld.YEAR, null);
        call(coordinator, "listActions", ApiWorld.YEAR + "/actions?limit=2", null);
        call(coordinator, "getAction", ApiWorld.YEAR + "/actions/T1-01", null);
        call(coordinator, "listUpdates", ApiWorld.YEAR + "/updates", null);
    }

    private void giveUpdates(ApiClient fire) {
        String update = ApiWorld.YEAR + "/actions/T1-01/updates/Q1";
        ApiClient.Answer begun =
                call(fire.with("If-None-Match", "*"), "saveUpdate", update, Map.of("rag", "RED", "progress", "Begun."));
        call(fire, "getUpdate", update, null);
        call(fire.with("If-Match", begun.header("ETag")), "submitUpdate", update + "/submission", ApiWorld.update());
        call(fire, "getUpdate", update, null);
    }

    private void recordActivities(ApiWorld world, ApiClient fire) {
        call(fire, "listActivityKinds", "/activity-kinds", null);
        ApiClient.Answer activity = call(fire, "recordActivity", "/activities", world.activity());
        String one = "/activities/" + activity.at("number");
        call(fire, "getActivity", one, null);
        call(fire, "listActivities", "/activities?plan=2017-20&year=2017-18", null);
        ApiClient.Answer corrected =
                call(fire.with("If-Match", activity.header("ETag")), "correctActivity", one, world.activity());
        call(
                fire.with("If-Match", corrected.header("ETag")),
                "removeActivity",
                one + "/removal",
                Map.of("why", "Recorded twice"));
    }

    /** Calls an operation as the document has it, and once so that it is refused; holds all that goes over the wire against it. */
    private ApiClient.Answer call(ApiClient client, String id, String path, Object body) {
        Operation operation = operations().values().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow();
        if (body != null) {
            JsonNode schema = operation.json().at("/requestBody/content/application~1json/schema");
            assertThat(problems(schema, JSON.writeValueAsString(body)))
                    .as("what is sent to %s", id)
                    .isEmpty();
        }
        ApiClient.Answer problem = client.with("Accept", "text/csv").send(operation.method(), path, body);
        assertThat(problem.status()).as(id).isEqualTo(406);
        assertAnswer(operation, problem);
        refused.add(id);
        ApiClient.Answer answer = client.send(operation.method(), path, body);
        assertThat(answer.status()).as("%s: %s", id, answer.text()).isLessThan(300);
        assertAnswer(operation, answer);
        called.add(id);
        return answer;
    }

    private void assertAnswer(Operation operation, ApiClient.Answer answer) {
        JsonNode responses = operation.json().get("responses");
        boolean good = answer.status() < 300;
        JsonNode response = good ? responses.get("" + answer.status()) : responses.get("default");
        assertThat(response)
                .as("status %d of %s", answer.status(), operation.id())
                .isNotNull();
        String type = good ? "application/json" : "application/problem+json";
        assertThat(answer.header("Content-Type")).startsWith(type);
        JsonNode schema = response.get("content").get(type).get("schema");
        assertThat(problems(schema, answer.text()))
                .as("answer of %s", operation.id())
                .isEmpty();
        assertThat(unknown(schema, JSON.readTree(answer.text()), "")).isEmpty();
    }

    /** What an answer holds and its schema does not name: a reader may ignore it, but the document must not lie. */
    private List<String> unknown(JsonNode schema, JsonNode value, String where) {
        JsonNode plain =
                schema.has("$ref") ? tree().at(schema.get("$ref").asString().substring(1)) : schema;
        List<String> unknown = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(item -> unknown.addAll(unknown(plain.get("items"), item, where + "[]")));
        } else if (value.isObject()) {
            value.properties().forEach(field -> {
                JsonNode known = plain.at("/properties/" + field.getKey());
                if (known.isMissingNode()) {
                    unknown.add(where + "." + field.getKey());
                } else {
                    unknown.addAll(unknown(known, field.getValue(), where + "." + field.getKey()));
                }
            });
        }
        return unknown;
    }

    private List<String> problems(JsonNode schema, String content) {
        ObjectNode whole = (ObjectNode) schema.deepCopy();
        whole.set("components", tree().get("components"));
        Schema compiled = SCHEMAS.getSchema(whole.toString());
        return compiled.validate(content, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private record Operation(String id, String method, JsonNode json) {}

    private JsonNode tree() {
        return JSON.readTree(document.json());
    }

    private Map<String, Operation> operations() {
        Map<String, Operation> operations = new TreeMap<>();
        tree().get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operations.put(
                                operation.getKey() + " " + path.getKey(),
                                new Operation(
                                        operation.getValue().get("operationId").asString(),
                                        operation.getKey().toUpperCase(java.util.Locale.ROOT),
                                        operation.getValue()))));
        return operations;
    }

    private Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        operations().values().forEach(operation -> ids.add(operation.id()));
        return ids;
    }
}
