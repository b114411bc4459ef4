package foreland.delivery.closing;

import foreland.delivery.closing.Disposition.Absorbed;
import foreland.delivery.closing.Disposition.CarriedForward;
import foreland.delivery.closing.Disposition.Completed;
import foreland.delivery.closing.Disposition.DecisionTaken;
import foreland.delivery.closing.Disposition.NeedsFurtherWork;
import foreland.delivery.closing.Disposition.Ongoing;
import foreland.delivery.closing.Disposition.OtherAction;
import foreland.delivery.closing.Disposition.Replaced;
import foreland.delivery.closing.Disposition.Withdrawn;
import foreland.plan.YearEndDisposition;
import foreland.plan.YearLife;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a year's actions with what becomes of each, in one statement. */
@Component
@Transactional(readOnly = true)
class ClosingSql {

    private final JdbcClient sql;

    ClosingSql(JdbcClient sql) {
        this.sql = sql;
    }

    ClosingYear read(YearLife life) {
        return new ClosingYear(
                life,
                sql.sql("""
                        select a.id, a.reference, a.title, a.focus_area, f.title as focus_title, a.lead_agency_id, g.name as lead,
                            a.disposition as recorded, a.outcome, a.waiting_for,
                            coalesce(a.multi_year, false) or a.budget is not null as wants_evaluation,
                            d.*, r.reference as replacement, c.number as decision
                        from plan.action a
                        left join plan.focus_area f on f.plan_id = a.plan_id and f.code = a.focus_area
                        left join partnership.agency g on g.id = a.lead_agency_id
                        left join delivery.disposition d on d.action_id = a.id
                        left join plan.action r on r.id = d.replaced_by
                        left join governance.decision c on c.id = d.decision_id
                        where a.plan_id = ? and a.year = ?
                        order by a.position""")
                        .params(life.planId(), life.year().startYear())
                        .query((row, n) -> line(row, life))
                        .list());
    }

    private static Line line(ResultSet row, YearLife life) throws SQLException {
        String focus = row.getString("focus_area");
        return new Line(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("title"),
                focus == null ? null : focus + ": " + row.getString("focus_title"),
                row.getString("lead"),
                row.getObject("lead_agency_id", UUID.class),
                end(row, life),
                row.getBoolean("wants_evaluation"));
    }

    /** What was said here; else what a document says, of a year that is over. */
    private static Line.@Nullable End end(ResultSet row, YearLife life) throws SQLException {
        if (row.getString("kind") != null) {
            Disposition said = disposition(row);
            return row.getObject("settled_at") == null
                    ? Line.End.proposed(said, row.getInt("version"))
                    : Line.End.settled(said, row.getInt("version"));
        }
        String recorded = row.getString("recorded");
        if (recorded == null || life.status().isDelivered()) {
            return null;
        }
        String words = Stream.of(row.getString("outcome"), waitsFor(row.getString("waiting_for")))
                .filter(Objects::nonNull)
                .map(Said::sentence)
                .collect(Collectors.joining(" "));
        return Line.End.recorded(YearEndDisposition.valueOf(recorded), words);
    }

    private static @Nullable String waitsFor(@Nullable String text) {
        return text == null ? null : "Waits for: " + text;
    }

    private static Disposition disposition(ResultSet row) throws SQLException {
        return switch (YearEndDisposition.valueOf(row.getString("kind"))) {
            case COMPLETED -> new Completed(row.getString("result"));
            case ONGOING_TO_YEAR_END -> new Ongoing(row.getString("waits_for"));
            case CARRIED_FORWARD -> new CarriedForward(row.getString("remains"), row.getString("into_reference"));
            case ABSORBED_BAU -> new Absorbed(row.getString("absorbed_by"), row.getString("kept_in_sight"));
            case NEEDS_FURTHER_WORK ->
                new NeedsFurtherWork(
                        row.getString("question"),
                        row.getString("asked_of"),
                        row.getObject("answer_by", LocalDate.class),
                        row.getString("result"));
            case REPLACED ->
                new Replaced(new OtherAction(row.getObject("replaced_by", UUID.class), row.getString("replacement")));
            case WITHDRAWN -> new Withdrawn(row.getString("reason"), decision(row));
        };
    }

    private static @Nullable DecisionTaken decision(ResultSet row) throws SQLException {
        UUID id = row.getObject("decision_id", UUID.class);
        return id == null ? null : new DecisionTaken(id, row.getInt("decision"));
    }

    /** The years that have something to show: those in force, being closed or closed, and recorded ones whose ends are known. */
    List<YearInBrief> listYears() {
        return sql.sql("""
                        select p.reference, p.title, y.year, y.status, count(a.id) as actions, count(coalesce(d.kind,
                            case when y.status not in ('LIVE', 'CLOSING') then a.disposition end)) as said
                        from plan.annual_action_plan y
                        join plan.plan p on p.id = y.plan_id
                        left join plan.action a on a.plan_id = y.plan_id and a.year = y.year
                        left join delivery.disposition d on d.action_id = a.id
                        where y.partnership_id = journal.acting_partnership()
                          and y.status in ('LIVE', 'CLOSING', 'CLOSED', 'RECORDED_AS_PUBLISHED')
                        group by p.reference, p.title, y.year, y.status
                        having y.status <> 'RECORDED_AS_PUBLISHED' or count(a.disposition) > 0
                        order by y.year desc, p.reference""").query((row, n) -> YearInBrief.of(row)).list();
    }
}
