package foreland.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.house.FirstStart;
import foreland.journey.JourneyTest;
import foreland.journey.LiveYear;
import foreland.journey.TestPartnership;
import foreland.partnership.Agency;
import foreland.partnership.Person;
import foreland.plan.ChangeReason;
import foreland.plan.PlanChanges;
import foreland.plan.PlanEditing;
import foreland.plan.Plans;
import foreland.plan.YearLife;
import foreland.publication.planfile.PlanFileReader;
import foreland.testing.TestClock;
import foreland.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
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

    private static final int FEW_AGENCIES = 2;
    private static final int MANY_AGENCIES = 20;

    /** The pages of a year in force, two quarters of which were reported on. */
    private static final List<String> PAGES_OF_A_LIVE_YEAR = List.of(
            "progress",
            "plan/2017-18/actions/T1-01",
            "plans/2017-20/versions",
            "desk",
            "desk/delivery/overview/2017-20/2017-18",
            "desk/delivery/overview/2017-20/2017-18/actions",
            "desk/delivery/overview/2017-20/2017-18/measures",
            "desk/delivery/agency/agency-01/2017-20/2017-18",
            "desk/delivery/updates",
            "desk/delivery/updates/releases",
            "desk/delivery/updates/rounds/2017-20/2017-18/Q1",
            "desk/delivery/updates/2017-20/2017-18/Q1/T1-01",
            "desk/delivery/updates/2017-20/2017-18/Q3/T1-01",
            "desk/delivery/activities/2017-20/2017-18",
            "desk/delivery/activities/2017-20/2017-18/totals",
            "desk/delivery/closing/2017-20/2017-18",
            "desk/delivery/closing/2017-20/2017-18/actions/T1-01",
            "desk/delivery/closing/2017-20/2017-18/outlooks/1",
            "desk/delivery/closing/2017-20/2017-18/report",
            "desk/delivery/closing/family/2017-20/2017-18/T1-01",
            "desk/delivery/evaluation",
            "desk/plan/life/2017-20",
            "desk/plan/life/2017-20/2017-18",
            "desk/plan/changes",
            "desk/plan/changes/1",
            "desk/plan/edit/2017-20",
            "desk/plan/edit/2017-20/actions/2017-18/T1-01",
            "desk/plan/edit/2017-20/copy-forward/2017-18",
            "desk/plan/edit/2017-20/order",
            "desk/delivery/closing",
            "desk/delivery/recorded",
            "desk/plan/versions/2017-20",
            "desk/plan/versions/2017-20/compare?from-on-day=1&from-on-month=1&from-on-year=2018",
            "desk/plan/versions/2017-20/as-of?on-day=1&on-month=1&on-year=2018");

    private static final List<String> PAGES_OVER_EVIDENCE = List.of(
            "desk/assessment/explore/districts?area=E07000114&to=2025-12",
            "desk/assessment/explore?area=E07000114&to=2025-12",
            "desk/assessment/explore/series?area=E07000114&to=2025-12",
            "desk/assessment/explore/outcomes?area=E07000114&to=2025-12",
            "desk/assessment/explore/times?area=E07000114&to=2025-12",
            "desk/assessment/explore/repeats?area=E07000114&to=2025-12",
            "desk/assessment/explore/places?area=E07000114&to=2025-12");

    @Autowired
    ApplicationContext application;

    @Autowired
    TestClock clock;

    @Autowired
    List<FirstStart> steps;

    @Autowired
    TestDatabase database;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void pages_make_few_statements_however_many_rows_there_are() throws IOException {
        assertFewAndNoMore(statementsWith(FEW_ACTIONS), statementsWith(MANY_ACTIONS));
    }

    @Test
    void pages_of_a_year_in_force_make_few_statements_however_many_agencies_report() {
        clock.goTo(LocalDate.of(2018, 1, 9));
        try {
            assertFewAndNoMore(statementsInALiveYear(FEW_AGENCIES), statementsInALiveYear(MANY_AGENCIES));
        } finally {
            clock.setBack();
        }
    }

    /** The first reader after a load waits while counts are gathered; what that takes must not grow with the districts, of which Kent has 12. */
    @Test
    void pages_over_the_evidence_ask_little_once_it_was_counted() {
        steps.stream().filter(step -> step.name().equals("example-evidence")).forEach(step -> step.run(() -> {}));
        TestPartnership partnership = TestPartnership.in(application);
        Person analyst = partnership.person("Ada Sample", "ANALYST");
        Coordinator browser = Coordinator.signedIn(
                partnership.address("/"), String.valueOf(analyst.email()), TestPartnership.PASSWORD);
        int before = CountedStatements.soFar();
        assertThat(browser.open(PAGES_OVER_EVIDENCE.get(0))).isEqualTo(200);
        assertThat(CountedStatements.soFar() - before)
                .as(
                        "statements of the first reader of districts compared, who also is told where the figures come from")
                .isLessThanOrEqualTo(2 * MOST);
        for (String page : PAGES_OVER_EVIDENCE) {
            assertThat(browser.open(page)).as(page).isEqualTo(200);
            assertThat(statementsOf(page, browser::open)).as(page).isPositive().isLessThanOrEqualTo(MOST);
        }
    }

    private static void assertFewAndNoMore(Map<String, Integer> few, Map<String, Integer> many) {
        assertThat(many)
                .allSatisfy((page, statements) ->
                        assertThat(statements).as(page + " with many actions").isLessThanOrEqualTo(few.get(page)));
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

    /** Statements for each page of a year in force, seen by its coordinator. */
    private Map<String, Integer> statementsInALiveYear(int agencies) {
        TestPartnership partnership = TestPartnership.in(application);
        YearLife year = LiveYear.in(
                partnership,
                application,
                IntStream.rangeClosed(1, agencies)
                        .mapToObj(number -> partnership.agency("Agency %02d".formatted(number)))
                        .toArray(Agency[]::new));
        Person coordinator = partnership.person("Petra Example", "COORDINATOR", "ADMINISTRATOR");
        reportTwoQuarters(year, coordinator);
        askForAChangeOfEachAgency(partnership, coordinator, agencies);
        Coordinator browser = Coordinator.signedIn(
                partnership.address("/"), String.valueOf(coordinator.email()), TestPartnership.PASSWORD);
        assertThat(browser.post(
                                "desk/delivery/closing/2017-20/2017-18/outlooks",
                                UUID.randomUUID(),
                                Map.of("asAt-day", "9", "asAt-month", "1", "asAt-year", "2018"))
                        .isSaved())
                .isTrue();
        Map<String, Integer> statements = new TreeMap<>();
        statements.put("journal of the plan", statementsOf("desk/partnership/journal/" + year.planId(), browser::open));
        for (String page : PAGES_OF_A_LIVE_YEAR) {
            assertThat(browser.open(page)).as(page).isEqualTo(200);
            statements.put(page, statementsOf(page, browser::open));
        }
        return statements;
    }

    /** In one request that takes an action out for each of them. */
    private void askForAChangeOfEachAgency(TestPartnership partnership, Person by, int agencies) {
        partnership.actingAs(by.id(), () -> {
            PlanChanges changes = application.getBean(PlanChanges.class);
            PlanEditing into = changes.editing(new PlanChanges.Into.New(ChangeReason.OPERATIONAL, "The crew is gone"));
            for (int agency = 1; agency <= agencies; agency++) {
                String reference = "T1-%02d".formatted(2 * agency);
                int version = into.findAction(LiveYear.PLAN, LiveYear.YEAR, reference)
                        .orElseThrow()
                        .version();
                into.removeAction(LiveYear.PLAN, LiveYear.YEAR, reference, version);
                into = changes.editing(new PlanChanges.Into.Draft(1, 0));
            }
            return into;
        });
    }

    private void reportTwoQuarters(YearLife year, Person by) {
        database.ownerClient()
                .sql("""
                        insert into delivery.update (id, partnership_id, plan_id, year, quarter, action_id, action_reference,
                            agency_id, status, rag, progress, says_complete, saved_at, saved_by, submitted_at, submitted_by,
                            reviewed_at)
                        select gen_random_uuid(), a.partnership_id, a.plan_id, a.year, quarter, a.id, a.reference, a.lead_agency_id,
                            'ACCEPTED', 'GREEN', 'Done what was to be done', false, '2017-11-01', :by, '2017-11-01', :by, '2017-11-02'
                        from plan.action a, generate_series(1, 2) as quarter where a.plan_id = :plan""")
                .param("by", by.id())
                .param("plan", year.planId())
                .update();
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
