package foreland.governance;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A made-up partnership for tests: four bodies, the usual route for a plan, a coordinator who keeps governance and a member of
 * the Executive Group. Written by the owner of the tables, past row-level security.
 */
record GovernanceExample(
        JdbcClient owner,
        UUID partnership,
        String slug,
        UUID keeper,
        UUID executiveMember,
        UUID scrutiny,
        UUID cabinet,
        UUID council,
        UUID executiveGroup) {

    static GovernanceExample in(JdbcClient owner) {
        UUID partnership = UUID.randomUUID();
        String slug = "test-" + partnership.toString().substring(0, 8);
        owner.sql("insert into partnership.partnership (id, slug, name, example) values (?, ?, ?, true)")
                .params(partnership, slug, "Test Partnership " + slug)
                .update();
        UUID agency = UUID.randomUUID();
        owner.sql(
                        "insert into partnership.agency (id, partnership_id, slug, name, kind) values (?, ?, 'a', 'An agency', 'INVITEE')")
                .params(agency, partnership)
                .update();
        UUID keeper = person(owner, partnership, agency, "COORDINATOR");
        UUID member = person(owner, partnership, agency, "EXECUTIVE_MEMBER");
        GovernanceExample example = new GovernanceExample(
                owner,
                partnership,
                slug,
                keeper,
                member,
                body(owner, partnership, "Overview and Scrutiny Panel", BodyKind.SCRUTINY),
                body(owner, partnership, "Cabinet", BodyKind.CABINET),
                body(owner, partnership, "Council", BodyKind.COUNCIL),
                body(owner, partnership, "Executive Group", BodyKind.EXECUTIVE_GROUP));
        UUID route = example.addEmptyRoute(1);
        example.addStep(route, 1, example.scrutiny, StepAct.COMMENTS, true);
        example.addStep(route, 2, example.cabinet, StepAct.RECOMMENDS, false);
        example.addStep(route, 3, example.council, StepAct.ADOPTS, false);
        example.addStep(route, 4, example.executiveGroup, StepAct.AGREES, false);
        return example;
    }

    /** A later version of the plan's route, with one body that agrees. */
    void addRoute(int version, UUID body) {
        addStep(addEmptyRoute(version), 1, body, StepAct.AGREES, false);
    }

    UUID addMeeting(UUID body, LocalDate date) {
        UUID meeting = UUID.randomUUID();
        owner.sql(
                        "insert into governance.meeting (id, partnership_id, body_id, date, status) values (?, ?, ?, ?, 'HELD')")
                .params(meeting, partnership, body, date)
                .update();
        return meeting;
    }

    private UUID addEmptyRoute(int version) {
        UUID route = UUID.randomUUID();
        owner.sql(
                        "insert into governance.route (id, partnership_id, subject, version, made_at) values (?, ?, 'PLAN', ?, now())")
                .params(route, partnership, version)
                .update();
        return route;
    }

    private void addStep(UUID route, int position, UUID body, StepAct act, boolean optional) {
        owner.sql("insert into governance.route_step values (?, ?, ?, ?, ?, ?)")
                .params(partnership, route, position, body, act.name(), optional)
                .update();
    }

    private static UUID body(JdbcClient owner, UUID partnership, String name, BodyKind kind) {
        UUID body = UUID.randomUUID();
        owner.sql("insert into governance.body (id, partnership_id, slug, name, kind) values (?, ?, ?, ?, ?)")
                .params(
                        body,
                        partnership,
                        name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
                        name,
                        kind.name())
                .update();
        return body;
    }

    private static UUID person(JdbcClient owner, UUID partnership, UUID agency, String role) {
        UUID person = UUID.randomUUID();
        owner.sql("insert into partnership.person (id, name) values (?, 'Example Person')")
                .param(person)
                .update();
        owner.sql("insert into partnership.account (person_id, email) values (?, ?)")
                .params(person, person + "@example.invalid")
                .update();
        owner.sql("""
                        insert into partnership.membership (id, partnership_id, person_id, agency_id, role, from_date)
                        values (?, ?, ?, ?, ?, date '2016-04-01')""")
                .params(UUID.randomUUID(), partnership, person, agency, role)
                .update();
        return person;
    }
}
