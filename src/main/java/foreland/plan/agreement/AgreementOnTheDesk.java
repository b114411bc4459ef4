package foreland.plan.agreement;

import foreland.partnership.DeskItems;
import foreland.partnership.Viewer;
import foreland.plan.PlanPolicy;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the desk: what the reader's agency is asked, and which proposals the coordinator has to answer. */
@Component
class AgreementOnTheDesk implements DeskItems {

    private static final String GROUP = "The plan";

    private final JdbcClient sql;

    AgreementOnTheDesk(JdbcClient sql) {
        this.sql = sql;
    }

    private record Waiting(int toAccept, List<Proposals> proposals) {}

    /** How many proposals are to be answered in one year. */
    private record Proposals(String plan, String year, int count) {}

    @Override
    @Transactional(readOnly = true)
    public List<Item> listFor(Viewer viewer) {
        if (!viewer.may(PlanPolicy.AGREE)) {
            return List.of();
        }
        Waiting waiting = waiting();
        List<Item> items = new ArrayList<>();
        if (waiting.toAccept() > 0) {
            items.add(new Item(
                            5,
                            GROUP,
                            counted(waiting.toAccept(), "action to accept", "actions to accept"),
                            Addresses.MINE,
                            "Say whether your agency takes on the actions it is to lead.")
                    .waiting());
        }
        if (viewer.may(PlanPolicy.EDIT)) {
            waiting.proposals()
                    .forEach(of -> items.add(new Item(
                                    5,
                                    GROUP,
                                    counted(of.count(), "proposal to answer", "proposals to answer") + " for "
                                            + of.year(),
                                    Addresses.MINE + "/" + of.plan() + "/" + of.year(),
                                    "An agency wants an action to read differently before it takes it on.")
                            .waiting()));
        }
        return items;
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private Waiting waiting() {
        record Line(String plan, int year, int toAccept, int proposals) {}
        List<Line> lines = sql.sql("""
                        with asked as (
                            select p.reference as plan, y.year, a.lead_agency_id as lead,
                                case when g.action_version = a.version then g.state else 'ASKED' end as state
                            from plan.annual_action_plan y
                            join plan.plan p on p.id = y.plan_id
                            join plan.action a on a.plan_id = y.plan_id and a.year = y.year
                            left join plan.agreement g on g.action_id = a.id and g.agency_id = a.lead_agency_id
                            where y.partnership_id = journal.acting_partnership() and y.status = 'WITH_AGENCIES'),
                        mine as (
                            select l.lead from (select distinct lead from asked) l
                            where partnership.acting_may_for('plan.agree', l.lead))
                        select plan, year, count(*) filter (where state = 'ASKED' and lead in (select lead from mine)) as to_accept,
                            count(*) filter (where state = 'CHANGE_PROPOSED') as proposals
                        from asked group by plan, year order by year desc, plan""")
                .query((row, n) -> new Line(
                        row.getString("plan"), row.getInt("year"), row.getInt("to_accept"), row.getInt("proposals")))
                .list();
        return new Waiting(
                lines.stream().mapToInt(Line::toAccept).sum(),
                lines.stream()
                        .filter(line -> line.proposals() > 0)
                        .map(line -> new Proposals(
                                line.plan(),
                                new foreland.calendar.FinancialYear(line.year()).label(),
                                line.proposals()))
                        .toList());
    }
}
