package foreland.plan.life;

import foreland.calendar.FinancialYear;
import foreland.partnership.DeskItems;
import foreland.partnership.Viewer;
import foreland.plan.PlanPolicy;
import foreland.plan.PlanStatus;
import foreland.plan.YearStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the coordinator's desk: the plans and years that are on their way, and where each stands. */
@Component
class LifeOnTheDesk implements DeskItems {

    private static final String GROUP = "The plan";

    private final JdbcClient sql;

    LifeOnTheDesk(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> listFor(Viewer viewer) {
        if (!viewer.may(PlanPolicy.EDIT)) {
            return List.of();
        }
        return sql.sql("""
                        select p.reference, p.title, null::integer as year, p.status from plan.plan p
                        where p.partnership_id = journal.acting_partnership() and p.kind = 'PLAN'
                            and p.status in ('DRAFT', 'CONSULTING', 'REVISED', 'SUBMITTED', 'SCRUTINY', 'CABINET', 'COUNCIL',
                                'REFERRED_BACK', 'ADOPTED')
                        union all
                        select p.reference, p.title, y.year, y.status
                        from plan.annual_action_plan y join plan.plan p on p.id = y.plan_id
                        where y.partnership_id = journal.acting_partnership()
                            and y.status in ('DRAFT', 'WITH_AGENCIES', 'IN_APPROVAL', 'REFERRED_BACK', 'AGREED')
                        order by 3 nulls first, 1""").query((row, n) -> item(row)).list();
    }

    private static Item item(ResultSet row) throws SQLException {
        String plan = row.getString("reference");
        Integer start = row.getObject("year", Integer.class);
        String status = row.getString("status");
        if (start == null) {
            String title =
                    row.getString("title") + " is " + PlanStatus.valueOf(status).label();
            return new Item(8, GROUP, title, Addresses.plan(plan), "Where it stands, and what is next.");
        }
        FinancialYear year = new FinancialYear(start);
        String title =
                "Action plan " + year + " is " + YearStatus.valueOf(status).label();
        return new Item(9, GROUP, title, Addresses.year(plan, year), "Where it stands, and what is next.");
    }
}
