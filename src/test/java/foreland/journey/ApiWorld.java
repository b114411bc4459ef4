package foreland.journey;

import foreland.calendar.FinancialYear;
import foreland.governance.ApprovalSubject;
import foreland.governance.BodyKind;
import foreland.governance.Governance;
import foreland.governance.Matter;
import foreland.governance.StepAct;
import foreland.partnership.Agency;
import foreland.partnership.Person;
import foreland.plan.PlanEditing;
import foreland.testing.TestDatabase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A partnership with systems that speak to it: the plan of {@link LiveYear} with 2017-18 in force, T1-01 and T1-02 led by the fire
 * service, T1-03 and T1-04 by the police; 2018-19 still being written; and a grant that awaits the Executive Group.
 */
public final class ApiWorld {

    public static final String YEAR = "/plans/2017-20/years/2017-18";
    public static final String NEXT = "/plans/2017-20/years/2018-19";

    public final TestPartnership partnership;
    public final Agency fire;
    public final Agency police;
    public final Person coordinator;
    public final Person firefighter;
    public final Person officer;
    public final UUID grant = UUID.randomUUID();
    private final ApplicationContext application;
    private final JdbcClient owner;

    public ApiWorld(ApplicationContext application) {
        this.application = application;
        owner = application.getBean(TestDatabase.class).ownerClient();
        partnership = TestPartnership.in(application);
        fire = partnership.agency("Northmere Fire");
        police = partnership.agency("Northmere Police");
        coordinator = partnership.person("Cora Example", "COORDINATOR");
        firefighter = partnership.person("Fay Example", fire, "AGENCY_LEAD");
        officer = partnership.person("Pia Example", police, "AGENCY_LEAD");
        LiveYear.in(partnership, application, fire, police);
        partnership.acting(
                () -> application.getBean(PlanEditing.class).addYear(LiveYear.PLAN, new FinancialYear(2018)));
        awaitingDecision();
    }

    private void awaitingDecision() {
        UUID executive = UUID.randomUUID();
        UUID here = partnership.partnership().id();
        owner.sql("insert into governance.body (id, partnership_id, slug, name, kind) values (?, ?, ?, ?, ?)")
                .params(executive, here, "executive-group", "Executive Group", BodyKind.EXECUTIVE_GROUP.name())
                .update();
        UUID route = UUID.randomUUID();
        owner.sql(
                        "insert into governance.route (id, partnership_id, subject, version, made_at) values (?, ?, ?, 1, now())")
                .params(route, here, ApprovalSubject.PLAN.name())
                .update();
        owner.sql("""
                        insert into governance.route_step (route_id, partnership_id, position, body_id, act, optional)
                        values (?, ?, 1, ?, ?, false)""").params(route, here, executive, StepAct.AGREES.name()).update();
        partnership.acting(() -> application
                .getBean(Governance.class)
                .startApproval(new Matter("funding.grant", grant, "The grant of 2018"), ApprovalSubject.PLAN));
    }

    /** A system of the coordinator's that may do all that they may. */
    public ApiClient coordinators() {
        return of(coordinator);
    }

    /** A system of the fire service's. */
    public ApiClient firesystem() {
        return of(firefighter);
    }

    /** A system of the police's. */
    public ApiClient policesystem() {
        return of(officer);
    }

    public ApiClient of(Person person) {
        return ApiClient.of(
                partnership,
                application,
                person,
                "plans:read",
                "plans:write",
                "updates:read",
                "updates:write",
                "activities:read",
                "activities:write",
                "decisions:read",
                "decisions:write",
                "changes:read");
    }

    /** An action as another system would send it. */
    public static Map<String, Object> action(String reference, String lead) {
        Map<String, Object> action = new LinkedHashMap<>();
        action.put("reference", reference);
        action.put("title", "Fewer fires in bins");
        action.put("focusArea", "T1");
        action.put("leadAgency", lead);
        action.put("ownerPost", "Community safety officer");
        action.put(
                "measures",
                List.of(Map.of(
                        "kind",
                        "NUMBER",
                        "title",
                        "Fires in bins",
                        "unit",
                        "fires",
                        "baseline",
                        120,
                        "target",
                        100,
                        "direction",
                        "REDUCE")));
        action.put("milestones", List.of(Map.of("title", "All bins seen", "due", "2018-09-30")));
        action.put("start", "2018-04-01");
        action.put("due", "2019-03-31");
        action.put("firmness", "FIRM");
        return action;
    }

    /** An update as another system would send it. */
    public static Map<String, Object> update() {
        return new LinkedHashMap<>(Map.of(
                "rag",
                "GREEN",
                "progress",
                "All bins in the High Street were seen.",
                "figures",
                List.of(Map.of("measure", "Fires in bins", "value", 27, "asOf", "2017-06-30")),
                "milestones",
                List.of(Map.of("milestone", "All bins seen", "reached", "2017-06-27"))));
    }

    /** An activity as another system would send it. */
    public Map<String, Object> activity() {
        return new LinkedHashMap<>(Map.of(
                "kind", kind(),
                "date", "2017-05-02",
                "place", "Mill Lane",
                "count", 12,
                "plan", "2017-20",
                "action", "T1-01"));
    }

    private String kind() {
        return String.valueOf(firesystem().get("/activity-kinds").items().get(0).get("title"));
    }
}
