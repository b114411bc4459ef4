package foreland.plan.changes;

import foreland.calendar.FinancialYear;
import foreland.govuk.Link;
import foreland.partnership.Viewer;
import foreland.plan.ChangePolicy;
import foreland.plan.PlanPolicy;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The actions of years in force that someone's agencies lead. */
@Component
class LedActionsSql {

    private final JdbcClient sql;

    LedActionsSql(JdbcClient sql) {
        this.sql = sql;
    }

    /** Links to propose a change; none for those who edit the whole plan, or may propose nothing. */
    @Transactional(readOnly = true)
    public List<Link> listFor(Viewer viewer) {
        if (viewer.may(PlanPolicy.EDIT) || !viewer.may(ChangePolicy.PROPOSE)) {
            return List.of();
        }
        return sql.sql("""
                        select p.reference as plan, a.year, a.reference, a.title
                        from plan.action a
                        join plan.plan p on p.id = a.plan_id
                        join plan.annual_action_plan y on y.plan_id = a.plan_id and y.year = a.year
                        where p.partnership_id = journal.acting_partnership() and a.lead_agency_id = any(?)
                          and y.status in ('AGREED', 'LIVE', 'CLOSING')
                        order by a.year desc, p.reference, a.position""")
                .param(viewer.agencies().toArray(UUID[]::new))
                .query((row, n) -> {
                    FinancialYear year = new FinancialYear(row.getInt("year"));
                    String reference = row.getString("reference");
                    return new Link(
                            reference + " of " + year + ": " + row.getString("title"),
                            EditAddresses.action(row.getString("plan"), year, reference));
                })
                .list();
    }
}
