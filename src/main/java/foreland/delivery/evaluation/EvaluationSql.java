package foreland.delivery.evaluation;

import foreland.calendar.FinancialYear;
import foreland.delivery.Recommendation;
import foreland.delivery.evaluation.Evaluated.Presented;
import foreland.journal.Journal;
import foreland.journal.Noun;
import foreland.money.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Evaluations in PostgreSQL, each change with its journal entry. */
@Component
@Transactional
class EvaluationSql {

    private static final String ACTIONS = """
            select a.id, a.plan_id, p.reference as plan, a.year, a.reference, a.title, g.name as lead, a.lead_agency_id,
                (coalesce(a.multi_year, false) or a.budget is not null)
                    and y.status <> 'RECORDED_AS_PUBLISHED' and coalesce(d.kind, a.disposition) = 'COMPLETED' as wanted,
                e.*, b.name as body, m.date as presented_on, c.number as decision
            from plan.action a
            join plan.plan p on p.id = a.plan_id
            join plan.annual_action_plan y on y.plan_id = a.plan_id and y.year = a.year
            left join partnership.agency g on g.id = a.lead_agency_id
            left join delivery.disposition d on d.action_id = a.id
            left join delivery.evaluation e on e.action_id = a.id
            left join governance.meeting m on m.id = e.meeting_id
            left join governance.body b on b.id = m.body_id
            left join governance.decision c on c.id = e.decision_id
            where p.partnership_id = journal.acting_partnership()
            """;

    private final JdbcClient sql;
    private final Journal journal;

    EvaluationSql(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /** Those that there are and those that are wanted, the newest year first. */
    @Transactional(readOnly = true)
    public List<Evaluated> list() {
        return sql.sql(ACTIONS + """
                        and (e.action_id is not null
                            or (coalesce(a.multi_year, false) or a.budget is not null) and y.status <> 'RECORDED_AS_PUBLISHED'
                                and coalesce(d.kind, a.disposition) = 'COMPLETED')
                        order by a.year desc, p.reference, a.position""").query((row, n) -> evaluated(row)).list();
    }

    @Transactional(readOnly = true)
    public Optional<Evaluated> find(String plan, FinancialYear year, String reference) {
        return sql.sql(ACTIONS + "and p.reference = ? and a.year = ? and a.reference = ?")
                .params(plan, year.startYear(), reference)
                .query((row, n) -> evaluated(row))
                .optional();
    }

    private static Evaluated evaluated(ResultSet row) throws SQLException {
        boolean written = row.getString("question") != null;
        LocalDate presented = row.getObject("presented_on", LocalDate.class);
        int decision = row.getInt("decision");
        return new Evaluated(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getString("plan"),
                new FinancialYear(row.getInt("year")),
                row.getString("reference"),
                row.getString("title"),
                row.getString("lead"),
                row.getObject("lead_agency_id", UUID.class),
                row.getBoolean("wanted"),
                written ? evaluation(row) : null,
                presented == null
                        ? null
                        : new Presented(row.getString("body"), presented, decision == 0 ? null : "D" + decision),
                row.getInt("version"));
    }

    private static Evaluation evaluation(ResultSet row) throws SQLException {
        BigDecimal there = row.getBigDecimal("comparison_before");
        BigDecimal pence = row.getBigDecimal("cost_pence");
        String recommendation = row.getString("recommendation");
        return new Evaluation(
                row.getString("question"),
                row.getString("method"),
                row.getString("measured"),
                row.getString("unit"),
                row.getBigDecimal("before_value"),
                row.getBigDecimal("after_value"),
                row.getString("comparison"),
                there == null ? null : new BeforeAndAfter(there, row.getBigDecimal("comparison_after")),
                pence == null ? null : new Money(pence.longValueExact()),
                row.getString("cost_note"),
                row.getString("beneficiaries"),
                row.getString("unintended"),
                row.getString("learnt"),
                recommendation == null ? null : Recommendation.valueOf(recommendation),
                row.getString("why"));
    }

    /** Saves over the version it was based on; false when someone else saved first, and nothing is changed then. */
    boolean save(Evaluated of, Evaluation said, int basedOn) {
        BeforeAndAfter there = said.compared();
        Recommendation advice = said.recommendation();
        int saved = sql.sql("""
                        insert into delivery.evaluation as e (action_id, partnership_id, plan_id, question, method, measured, unit,
                            before_value, after_value, comparison, comparison_before, comparison_after, cost_pence, cost_note,
                            beneficiaries, unintended, learnt, recommendation, why)
                        values (:action, journal.acting_partnership(), :plan, :question, :method, :measured, :unit, :before,
                            :after, :comparison, :thereBefore, :thereAfter, :cost, :costNote, :beneficiaries, :unintended, :learnt,
                            :recommendation, :why)
                        on conflict (action_id) do update set question = excluded.question, method = excluded.method,
                            measured = excluded.measured, unit = excluded.unit, before_value = excluded.before_value,
                            after_value = excluded.after_value, comparison = excluded.comparison,
                            comparison_before = excluded.comparison_before, comparison_after = excluded.comparison_after,
                            cost_pence = excluded.cost_pence, cost_note = excluded.cost_note,
                            beneficiaries = excluded.beneficiaries, unintended = excluded.unintended, learnt = excluded.learnt,
                            recommendation = excluded.recommendation, why = excluded.why, version = e.version + 1
                        where e.version = :basedOn and e.status = 'DRAFT'""")
                .param("action", of.action())
                .param("plan", of.planId())
                .param("question", said.question())
                .param("method", said.method(), Types.VARCHAR)
                .param("measured", said.measured(), Types.VARCHAR)
                .param("unit", said.unit(), Types.VARCHAR)
                .param("before", said.before(), Types.NUMERIC)
                .param("after", said.after(), Types.NUMERIC)
                .param("comparison", said.comparison(), Types.VARCHAR)
                .param("thereBefore", there == null ? null : there.before(), Types.NUMERIC)
                .param("thereAfter", there == null ? null : there.after(), Types.NUMERIC)
                .param("cost", said.cost() == null ? null : said.cost().pence(), Types.BIGINT)
                .param("costNote", said.costNote(), Types.VARCHAR)
                .param("beneficiaries", said.beneficiaries(), Types.VARCHAR)
                .param("unintended", said.unintended(), Types.VARCHAR)
                .param("learnt", said.learnt(), Types.VARCHAR)
                .param("recommendation", advice == null ? null : advice.name(), Types.VARCHAR)
                .param("why", said.why(), Types.VARCHAR)
                .param("basedOn", basedOn)
                .update();
        if (saved == 1) {
            tell(of, "saved", said, null);
        }
        return saved == 1;
    }

    /** Marks it as presented to a meeting; false when it was changed or presented meanwhile. */
    boolean present(Evaluated of, Evaluation said, UUID meeting, @Nullable UUID decision, int basedOn) {
        int presented = sql.sql("""
                        update delivery.evaluation set status = 'PRESENTED', meeting_id = :meeting, decision_id = :decision,
                            version = version + 1
                        where action_id = :action and version = :basedOn and status = 'DRAFT'""")
                .param("meeting", meeting)
                .param("decision", decision, Types.OTHER)
                .param("action", of.action())
                .param("basedOn", basedOn)
                .update();
        if (presented == 1) {
            tell(of, "presented", said, meeting);
        }
        return presented == 1;
    }

    private void tell(Evaluated of, String act, Evaluation said, @Nullable UUID meeting) {
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("action", of.reference());
        after.put("evaluation", said);
        if (meeting != null) {
            after.put("meeting", meeting.toString());
        }
        journal.changed(
                Noun.onlyPart(of.action(), "delivery.evaluation"),
                "evaluation of " + of.reference() + " of " + of.year() + " " + act,
                after);
    }
}
