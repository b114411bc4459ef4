package foreland.plan.life;

import foreland.governance.ApprovalSubject;
import foreland.governance.DecisionOutcome;
import foreland.journal.Noun;
import foreland.plan.PlanLife.Standing;
import foreland.plan.YearLife;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of a life show, a statement for each part of the page. */
@Component
@Transactional(readOnly = true)
class LifeSql {

    private static final String DECISIONS = """
            select d.recorded_at as at, 1 as after_decision, d.number::bigint as id, d.date as day, b.name || ': ' as what, d.outcome,
                writer.name as who, d.number as decision, d.resolution, d.conditions
            from governance.decision d
            join governance.body b on b.id = d.body_id
            left join partnership.person writer on writer.id = d.recorded_by
            where d.matter_id = :matter""";

    private static final String ENTRY = """
            e.at, 2 as after_decision, e.id, null::date as day, e.act as what, null as outcome, actor.name as who, null::integer as decision,
                null as resolution, null as conditions""";

    private static final String OF_YEAR = "select " + ENTRY + """
             from journal.entry e left join partnership.person actor on actor.id = e.person_id
             where e.noun_id = :noun and e.kind = 'CHANGED'
             union all
            """ + DECISIONS + " order by 1, 2, 3";

    private static final String OF_PLAN = "select " + ENTRY + """
             from (
                 select *, lag(after ->> 'status') over (order by id) as status_before,
                     lag(after ->> 'published') over (order by id) as published_before
                 from journal.entry where noun_id = :noun and kind = 'CHANGED') e
             left join partnership.person actor on actor.id = e.person_id
             where (e.status_before, e.published_before) is distinct from (e.after ->> 'status', e.after ->> 'published')
             union all
            """ + DECISIONS + " order by 1, 2, 3";

    private final JdbcClient sql;

    LifeSql(JdbcClient sql) {
        this.sql = sql;
    }

    List<ActionLine> actionsOf(YearLife year) {
        return sql.sql("""
                        select a.reference, a.title, a.firmness, coalesce(lead.name, 'Lead agency not known') as lead,
                            case when g.action_version = a.version then g.state end as state
                        from plan.action a
                        left join partnership.agency lead on lead.id = a.lead_agency_id
                        left join plan.agreement g on g.action_id = a.id and g.agency_id = a.lead_agency_id
                        where a.plan_id = ? and a.year = ? order by a.position""")
                .params(year.planId(), year.year().startYear())
                .query((row, n) -> action(row))
                .list();
    }

    private static ActionLine action(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return new ActionLine(
                row.getString("reference"),
                row.getString("title"),
                row.getString("lead"),
                "ACCEPTED".equals(state),
                "CHANGE_PROPOSED".equals(state),
                "PROVISIONAL".equals(row.getString("firmness")));
    }

    /** Oldest first. */
    List<Happening> historyOf(YearLife year) {
        return sql.sql(OF_YEAR)
                .param("noun", Noun.onlyPart(year.id(), "plan.year-status").id())
                .param("matter", year.id())
                .query((row, n) -> happening(row))
                .list();
    }

    /** Oldest first. */
    List<Happening> historyOf(Standing plan) {
        return sql.sql(OF_PLAN)
                .param("noun", plan.id())
                .param("matter", plan.id())
                .query((row, n) -> happening(row))
                .list();
    }

    boolean hasRoute(ApprovalSubject subject) {
        return sql.sql("""
                        select exists (select from governance.route
                            where partnership_id = journal.acting_partnership() and subject = ?)""").param(subject.name()).query(Boolean.class).single();
    }

    private static Happening happening(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new Happening(
                row.getTimestamp("at").toInstant(),
                row.getObject("day", LocalDate.class),
                row.getString("what")
                        + (outcome == null
                                ? ""
                                : DecisionOutcome.valueOf(outcome).title().toLowerCase(java.util.Locale.UK)),
                row.getString("who"),
                number(row),
                row.getString("resolution"),
                row.getString("conditions"));
    }

    private static @Nullable Integer number(ResultSet row) throws SQLException {
        return row.getObject("decision", Integer.class);
    }
}
