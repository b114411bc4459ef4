package foreland.delivery.recorded;

import foreland.calendar.LondonTime;
import foreland.delivery.AcceptedUpdate;
import foreland.delivery.Activities;
import foreland.delivery.Activity;
import foreland.delivery.DeliveredYear;
import foreland.delivery.MeasureValue;
import foreland.delivery.Recommendation;
import foreland.delivery.ReportedActivity;
import foreland.delivery.ReportedDisposition;
import foreland.delivery.ReportedEvaluation;
import foreland.delivery.ReportedUpdate;
import foreland.delivery.Updates;
import foreland.money.Money;
import foreland.plan.YearEndDisposition;
import foreland.plan.YearLife;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what was delivered in a year that is lived here, as far as whoever is acting may see it. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class LivedSql {

    private final Updates updates;
    private final Activities activities;
    private final JdbcClient sql;

    LivedSql(Updates updates, Activities activities, JdbcClient sql) {
        this.updates = updates;
        this.activities = activities;
        this.sql = sql;
    }

    DeliveredYear read(YearLife life) {
        return new DeliveredYear(
                life.year(),
                updates.listAccepted(life).stream()
                        .sorted(Comparator.comparing(AcceptedUpdate::quarter).thenComparing(AcceptedUpdate::reference))
                        .map(LivedSql::update)
                        .toList(),
                activities.list(life.plan(), life.year()).stream()
                        .sorted(Comparator.comparing(Activity::date).thenComparing(Activity::number))
                        .map(LivedSql::activity)
                        .toList(),
                dispositions(life),
                evaluations(life));
    }

    private static ReportedUpdate update(AcceptedUpdate said) {
        return new ReportedUpdate(
                said.reference(),
                said.quarter().number(),
                said.agency(),
                said.rag(),
                Texts.of(said.reason()),
                said.proposed(),
                Texts.of(said.proposedWhy()),
                Texts.of(said.progress()),
                Texts.of(said.risks()),
                Texts.of(said.nextSteps()),
                Texts.of(said.helpWanted()),
                said.saysComplete(),
                LondonTime.dayOf(said.submitted()),
                LondonTime.dayOf(said.accepted()),
                said.values().stream().map(LivedSql::reading).toList(),
                said.milestones().stream()
                        .map(step -> new ReportedUpdate.Reached(Texts.needed(step.title()), step.due(), step.reached()))
                        .toList(),
                said.errata().stream()
                        .map(erratum -> new ReportedUpdate.Correction(
                                LondonTime.dayOf(erratum.at()), Texts.needed(erratum.text())))
                        .toList());
    }

    private static ReportedUpdate.Reading reading(MeasureValue value) {
        return new ReportedUpdate.Reading(
                Texts.needed(value.title()),
                Texts.of(value.unit()),
                value.baseline(),
                value.target(),
                value.direction(),
                value.describes(),
                value.value(),
                value.asOf(),
                Texts.of(value.note()),
                value.released());
    }

    private static ReportedActivity activity(Activity did) {
        return new ReportedActivity(
                did.date(),
                did.kind().title(),
                did.kind().unitMany(),
                did.count(),
                did.atLeast(),
                did.agency().name(),
                did.jointWith().stream().map(Activity.AgencyName::name).toList(),
                Texts.of(did.place()),
                did.area() == null ? null : did.area().code(),
                did.hours(),
                did.focusArea().reference(),
                did.action() == null ? null : did.action().reference(),
                Texts.of(did.note()),
                did.costAvoided(),
                Texts.of(did.costBasis()));
    }

    private List<ReportedDisposition> dispositions(YearLife life) {
        return sql.sql("""
                        select a.reference, d.*, r.reference as replacement, c.number as decision
                        from plan.action a
                        join delivery.disposition d on d.action_id = a.id
                        left join plan.action r on r.id = d.replaced_by
                        left join governance.decision c on c.id = d.decision_id
                        where a.plan_id = ? and a.year = ? order by a.position""")
                .params(life.planId(), life.year().startYear())
                .query((row, n) -> disposition(row))
                .list();
    }

    private static ReportedDisposition disposition(ResultSet row) throws SQLException {
        return new ReportedDisposition(
                row.getString("reference"),
                YearEndDisposition.valueOf(row.getString("kind")),
                row.getObject("settled_at") != null,
                Texts.of(row.getString("result")),
                Texts.of(row.getString("waits_for")),
                Texts.of(row.getString("remains")),
                Texts.of(row.getString("into_reference")),
                Texts.of(row.getString("absorbed_by")),
                Texts.of(row.getString("kept_in_sight")),
                Texts.of(row.getString("question")),
                Texts.of(row.getString("asked_of")),
                row.getObject("answer_by", LocalDate.class),
                row.getString("replacement"),
                Texts.of(row.getString("reason")),
                decision(row));
    }

    private static @Nullable String decision(ResultSet row) throws SQLException {
        int number = row.getInt("decision");
        return row.wasNull() ? null : "D" + number;
    }

    private List<ReportedEvaluation> evaluations(YearLife life) {
        return sql.sql("""
                        select a.reference, e.*, b.name as body, m.date as presented_on, c.number as decision
                        from plan.action a
                        join delivery.evaluation e on e.action_id = a.id
                        left join governance.meeting m on m.id = e.meeting_id
                        left join governance.body b on b.id = m.body_id
                        left join governance.decision c on c.id = e.decision_id
                        where a.plan_id = ? and a.year = ? order by a.position""")
                .params(life.planId(), life.year().startYear())
                .query((row, n) -> evaluation(row))
                .list();
    }

    private static ReportedEvaluation evaluation(ResultSet row) throws SQLException {
        BigDecimal pence = row.getBigDecimal("cost_pence");
        String recommendation = row.getString("recommendation");
        return new ReportedEvaluation(
                row.getString("reference"),
                Texts.needed(row.getString("question")),
                Texts.of(row.getString("method")),
                Texts.of(row.getString("measured")),
                Texts.of(row.getString("unit")),
                row.getBigDecimal("before_value"),
                row.getBigDecimal("after_value"),
                Texts.of(row.getString("comparison")),
                row.getBigDecimal("comparison_before"),
                row.getBigDecimal("comparison_after"),
                pence == null ? null : new Money(pence.longValueExact()),
                Texts.of(row.getString("cost_note")),
                Texts.of(row.getString("beneficiaries")),
                Texts.of(row.getString("unintended")),
                Texts.of(row.getString("learnt")),
                recommendation == null ? null : Recommendation.valueOf(recommendation),
                Texts.of(row.getString("why")),
                Texts.of(row.getString("body")),
                row.getObject("presented_on", LocalDate.class),
                decision(row));
    }
}
