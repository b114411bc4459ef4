package foreland.plan.life;

import foreland.calendar.FinancialYear;
import foreland.governance.ApprovalSubject;
import foreland.governance.BodyKind;
import foreland.governance.StepAct;
import foreland.journey.LiveYear;
import foreland.journey.TestPartnership;
import foreland.partnership.Agency;
import foreland.partnership.Person;
import foreland.plan.Action;
import foreland.plan.ActionsForTests;
import foreland.plan.Plan;
import foreland.plan.PlanEditing;
import foreland.plan.Plans;
import foreland.testing.TestDatabase;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A partnership on its way to next year's plan: the plan of {@link LiveYear} with 2018-19 as a draft, three actions led by two
 * agencies, four bodies and the usual route for the plan and for each year.
 */
final class AgreedPlan {

    static final String PLAN = LiveYear.PLAN;
    static final FinancialYear YEAR = new FinancialYear(2018);

    final TestPartnership partnership;
    final Agency police;
    final Agency fire;
    final Person coordinator;
    final Person sergeant;
    final Person firefighter;
    private final ApplicationContext application;
    private final JdbcClient owner;

    AgreedPlan(ApplicationContext application, TestDatabase database) {
        this.application = application;
        owner = database.ownerClient();
        partnership = TestPartnership.in(application);
        police = partnership.agency("Northmere Police");
        fire = partnership.agency("Northmere Fire and Rescue");
        coordinator = partnership.person("Carla Example", "COORDINATOR");
        sergeant = partnership.person("Petra Police", police, "AGENCY_LEAD");
        firefighter = partnership.person("Fred Fire", fire, "AGENCY_LEAD");
        LiveYear.in(partnership, application, police, fire);
        nextYear();
        bodiesAndRoutes();
    }

    private void nextYear() {
        PlanEditing editing = application.getBean(PlanEditing.class);
        partnership.acting(() -> {
            Plan plan = application.getBean(Plans.class).find(PLAN).orElseThrow();
            editing.addYear(PLAN, YEAR);
            plan.years()
                    .get(0)
                    .actions()
                    .subList(0, 3)
                    .forEach(action -> editing.addAction(PLAN, YEAR, ofNextYear(action)));
            return plan;
        });
    }

    /** The second is provisional: its budget is not settled yet. */
    private static Action ofNextYear(Action action) {
        Action next = ActionsForTests.inYear(action, YEAR.startYear());
        return action.reference().equals("T1-02") ? ActionsForTests.provisional(next) : next;
    }

    private void bodiesAndRoutes() {
        UUID scrutiny = body("Scrutiny Panel", BodyKind.SCRUTINY);
        UUID cabinet = body("Cabinet", BodyKind.CABINET);
        UUID council = body("Council", BodyKind.COUNCIL);
        UUID executive = body("Executive Group", BodyKind.EXECUTIVE_GROUP);
        for (ApprovalSubject subject :
                new ApprovalSubject[] {ApprovalSubject.PLAN, ApprovalSubject.ANNUAL_ACTION_PLAN}) {
            UUID route = UUID.randomUUID();
            owner.sql("""
                            insert into governance.route (id, partnership_id, subject, version, made_at)
                            values (?, ?, ?, 1, now())""")
                    .params(route, partnership.partnership().id(), subject.name())
                    .update();
            step(route, 1, scrutiny, StepAct.COMMENTS);
            step(route, 2, cabinet, StepAct.RECOMMENDS);
            step(route, 3, council, StepAct.ADOPTS);
            step(route, 4, executive, StepAct.AGREES);
        }
    }

    void setStatus(foreland.plan.PlanStatus status) {
        owner.sql("update plan.plan set status = ? where partnership_id = ?")
                .params(status.name(), partnership.partnership().id())
                .update();
    }

    String titleOf(String reference) {
        return partnership.acting(() -> application
                .getBean(PlanEditing.class)
                .findAction(PLAN, YEAR, reference)
                .orElseThrow()
                .content()
                .title());
    }

    private UUID body(String name, BodyKind kind) {
        UUID body = UUID.randomUUID();
        owner.sql("insert into governance.body (id, partnership_id, slug, name, kind) values (?, ?, ?, ?, ?)")
                .params(
                        body,
                        partnership.partnership().id(),
                        name.toLowerCase(Locale.ROOT).replace(' ', '-'),
                        name,
                        kind.name())
                .update();
        return body;
    }

    private void step(UUID route, int position, UUID body, StepAct act) {
        owner.sql("insert into governance.route_step values (?, ?, ?, ?, ?, false)")
                .params(partnership.partnership().id(), route, position, body, act.name())
                .update();
    }
}
