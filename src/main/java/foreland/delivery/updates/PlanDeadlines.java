package foreland.delivery.updates;

import foreland.calendar.FinancialYear;
import foreland.partnership.DueItem;
import foreland.partnership.DueItems;
import foreland.partnership.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The days that the plans in force name: milestones that were not reached and ends of actions. An agency's people see those of the
 * actions it leads, coordinators see all.
 */
@Component
class PlanDeadlines implements DueItems {

    private final JdbcClient sql;

    PlanDeadlines(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DueItem> listFor(Viewer viewer) {
        if (!viewer.may(UpdatePolicy.UPDATE) && !viewer.may(UpdatePolicy.ACCEPT)) {
            return List.of();
        }
        return sql.sql("""
                        with mine as (
                            select a.id, a.plan_id, a.year, a.reference, a.due_date
                            from plan.annual_action_plan y
                            join plan.action a on a.plan_id = y.plan_id and a.year = y.year
                            where y.partnership_id = journal.acting_partnership() and y.status in ('LIVE', 'CLOSING')
                              and (:all or a.lead_agency_id = any(:agencies)))
                        select id, year, reference, 'end' as what, 'End of action ' || reference as title, due_date from mine
                        where due_date is not null
                        union all
                        select m.id, m.year, m.reference, 'milestone ' || s.position,
                            m.reference || ' milestone: ' || s.title, s.due_date
                        from mine m join plan.milestone s on s.plan_id = m.plan_id and s.action_id = m.id
                        where s.due_date is not null and s.done_date is null
                        order by due_date, reference""")
                .param("all", viewer.may(UpdatePolicy.ACCEPT))
                .param("agencies", viewer.agencies().toArray(UUID[]::new))
                .query((row, n) -> new DueItem(
                        "plan.deadline:" + row.getObject("id", UUID.class) + ":" + row.getString("what"),
                        DueItem.Kind.DEADLINE,
                        row.getString("title"),
                        "/plan/" + new FinancialYear(row.getInt("year")).label() + "/actions/"
                                + row.getString("reference"),
                        row.getObject("due_date", LocalDate.class)))
                .list();
    }
}
