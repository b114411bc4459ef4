package foreland.delivery.recorded;

import foreland.delivery.DeliveredYear;
import foreland.journal.Journal;
import foreland.journal.Noun;
import foreland.plan.YearLife;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what files said of years. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RecordedSql {

    private final JdbcClient sql;
    private final Journal journal;
    private final Clock clock;

    RecordedSql(JdbcClient sql, Journal journal, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
    }

    /** Of one plan, the earliest year first. */
    List<DeliveredYear> list(String plan) {
        return sql.sql("""
                        select r.says from delivery.recorded_year r join plan.plan p on p.id = r.plan_id
                        where p.partnership_id = journal.acting_partnership() and p.reference = ? order by r.year""")
                .param(plan)
                .query((row, n) -> RecordedJson.read(row.getString("says")))
                .list();
    }

    /** Of every plan, the newest year first. */
    List<InPlan> listAll() {
        return sql.sql("""
                        select p.reference, p.title, r.says from delivery.recorded_year r join plan.plan p on p.id = r.plan_id
                        where r.partnership_id = journal.acting_partnership() order by r.year desc, p.reference""")
                .query((row, n) -> new InPlan(
                        row.getString("reference"), row.getString("title"), RecordedJson.read(row.getString("says"))))
                .list();
    }

    /** What was kept of a plan's year. */
    record InPlan(String plan, String title, DeliveredYear year) {}

    /** In place of what was kept of the same year. */
    void keep(YearLife life, DeliveredYear said) {
        sql.sql("""
                        insert into delivery.recorded_year (partnership_id, plan_id, year, says, recorded_at)
                        values (journal.acting_partnership(), :plan, :year, cast(:says as jsonb), :now)
                        on conflict (plan_id, year) do update set says = excluded.says, recorded_at = excluded.recorded_at""")
                .param("plan", life.planId())
                .param("year", life.year().startYear())
                .param("says", RecordedJson.write(said))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        journal.changed(
                Noun.onlyPart(life.id(), "delivery.recorded-year"),
                "what was delivered in " + life.year() + " taken from a file",
                Map.of("plan", life.plan(), "year", life.year().label(), "says", RecordedJson.write(said)));
    }
}
