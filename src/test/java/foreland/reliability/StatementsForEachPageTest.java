package foreland.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.partnership.Person;
import foreland.plan.Plans;
import foreland.publication.planfile.PlanFileReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** No page asks the database more than twelve times, and none asks more often because there are more rows. */
@JourneyTest
@Import(CountedStatements.class)
class StatementsForEachPageTest {

    private static final int MOST = 12;

    /** A session is now and then saved after the answer, and then counts for the next page. */
    private static final int NOISE = 3;

    private static final int FEW_ACTIONS = 3;
    private static final int MANY_ACTIONS = 60;

    /** The pages of a plan; those without anything in their address are found among the routes. */
    private static final List<String> PAGES_OF_A_PLAN = List.of(
            "plan/2030-31",
            "plan/2030-31/table",
            "plan/2030-31/table?format=csv",
            "plan/2030-31/by-agency",
            "plan/2030-31/facts",
            "plan/2030-31/actions/T1-01",
            "plans/2030-34",
            "desk/plan/life/2030-34",
            "desk/plan/life/2030-34/2030-31",
            "desk/plan/agreement/2030-34/2030-31");

    @Autowired
    ApplicationContext application;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void pages_make_few_statements_however_many_rows_there_are() throws IOException {
        Map<String, Integer> few = statementsWith(FEW_ACTIONS);
        Map<String, Integer> many = statementsWith(MANY_ACTIONS);
        assertThat(many)
                .allSatisfy((page, statements) -> assertThat(statements)
                        .as(page + " with many actions")
                        .isLessThanOrEqualTo(few.get(page) + NOISE));
        assertThat(few)
                .allSatisfy((page, statements) ->
                        assertThat(statements).as(page).isPositive().isLessThanOrEqualTo(MOST));
    }

    /** Statements for each page of a partnership with a plan of that many actions, seen by its coordinator. */
    private Map<String, Integer> statementsWith(int actions) throws IOException {
        TestPartnership partnership = TestPartnership.in(application);
        byte[] file = planWith(actions);
        partnership.acting(() -> PlanFileReader.read(file, "plan.yaml")
                .match((plan, warnings) -> application.getBean(Plans.class).record(plan), problems -> {
                    throw new AssertionError(problems);
                }));
        Person coordinator = partnership.person("Petra Example", "COORDINATOR", "ADMINISTRATOR");
        Coordinator browser = Coordinator.signedIn(
                partnership.address("/"), String.valueOf(coordinator.email()), TestPartnership.PASSWORD);
        Map<String, Integer> statements = new TreeMap<>();
        pages().forEach(page -> statements.put(page, statementsOf(page, browser::open)));
        return statements;
    }

    /** The least of three, since the session is tidied now and then. */
    private static int statementsOf(String page, ToIntFunction<String> browser) {
        return IntStream.range(0, 3)
                .map(again -> {
                    int before = CountedStatements.soFar();
                    assertThat(browser.applyAsInt(page)).as(page).isLessThan(500);
                    return CountedStatements.soFar() - before;
                })
                .min()
                .orElseThrow();
    }

    private Stream<String> pages() {
        Stream<String> fixed = requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(route -> route.getValue().getBeanType().getName().startsWith("foreland."))
                .filter(route ->
                        route.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(route -> route.getKey().getPatternValues().stream())
                .filter(address -> !address.contains("{"))
                .map(address -> address.substring(1));
        return Stream.concat(fixed, PAGES_OF_A_PLAN.stream());
    }

    /** The plan of the template, published, with its one action so many times. */
    private static byte[] planWith(int actions) throws IOException {
        try (InputStream template = StatementsForEachPageTest.class.getResourceAsStream("/formats/template.yaml")) {
            String plan = new String(Objects.requireNonNull(template).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("published: false", "published: true")
                    .replace("status: draft", "status: in_force");
            int from = plan.indexOf("      - reference: T1-01");
            int to = plan.indexOf("    facts:", from);
            String action = plan.substring(from, to);
            String all = IntStream.rangeClosed(1, actions)
                    .mapToObj(number -> action.replace("T1-01", "T1-%02d".formatted(number)))
                    .collect(Collectors.joining());
            return (plan.substring(0, from) + all + plan.substring(to)).getBytes(StandardCharsets.UTF_8);
        }
    }
}
