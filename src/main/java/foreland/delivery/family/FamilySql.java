package foreland.delivery.family;

import foreland.calendar.FinancialYear;
import foreland.delivery.family.Member.Key;
import foreland.plan.YearEndDisposition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The actions of all the partnership's plans with the links between them, in one statement. */
@Component
@Transactional(readOnly = true)
class FamilySql {

    private final JdbcClient sql;

    FamilySql(JdbcClient sql) {
        this.sql = sql;
    }

    List<Member> listMembers() {
        return sql.sql("""
                        select p.reference as plan, a.year, a.reference, a.title, g.name as lead,
                            coalesce(d.kind, case when y.status not in ('LIVE', 'CLOSING') then a.disposition end) as ended,
                            m.baselines, a.continues_plan, a.continues_year, a.continues_reference,
                            r.year as replacement_year, r.reference as replacement
                        from plan.action a
                        join plan.plan p on p.id = a.plan_id
                        join plan.annual_action_plan y on y.plan_id = a.plan_id and y.year = a.year
                        left join partnership.agency g on g.id = a.lead_agency_id
                        left join delivery.disposition d on d.action_id = a.id
                        left join plan.action r on r.id = d.replaced_by
                        left join lateral (
                            select string_agg(m.title || ': ' || m.baseline || coalesce(' ' || m.unit, '')
                                || coalesce(' in ' || m.baseline_period, ''), '; ' order by m.position) as baselines
                            from plan.measure m where m.action_id = a.id and m.baseline is not null) m on true
                        where p.partnership_id = journal.acting_partnership()""").query((row, n) -> member(row)).list();
    }

    private static Member member(ResultSet row) throws SQLException {
        String plan = row.getString("plan");
        String ended = row.getString("ended");
        return new Member(
                new Key(plan, new FinancialYear(row.getInt("year")), row.getString("reference")),
                row.getString("title"),
                row.getString("lead"),
                ended == null ? null : YearEndDisposition.valueOf(ended),
                row.getString("baselines"),
                continues(row, plan),
                key(plan, row.getInt("replacement_year"), row.getString("replacement")));
    }

    private static @Nullable Key continues(ResultSet row, String plan) throws SQLException {
        String earlier = Objects.requireNonNullElse(row.getString("continues_plan"), plan);
        return key(earlier, row.getInt("continues_year"), row.getString("continues_reference"));
    }

    private static @Nullable Key key(String plan, int year, @Nullable String reference) {
        return reference == null ? null : new Key(plan, new FinancialYear(year), reference);
    }
}
