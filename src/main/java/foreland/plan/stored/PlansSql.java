package foreland.plan.stored;

import foreland.calendar.FinancialYear;
import foreland.calendar.Period;
import foreland.journal.Journal;
import foreland.plan.Library;
import foreland.plan.Plan;
import foreland.plan.PlanKind;
import foreland.plan.PlanStatus;
import foreland.plan.Plans;
import foreland.plan.Refused;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans in PostgreSQL; row-level security keeps to those that whoever is acting may see. */
@Component
@Transactional
class PlansSql implements Plans {

    private final JdbcClient sql;
    private final Journal journal;
    private final PlanReading reading;
    private final PlanWriting writing;
    private final Shelf shelf;

    PlansSql(JdbcClient sql, Journal journal, PlanReading reading, PlanWriting writing, Shelf shelf) {
        this.sql = sql;
        this.journal = journal;
        this.reading = reading;
        this.writing = writing;
        this.shelf = shelf;
    }

    @Override
    public List<PlanSummary> list() {
        return sql.sql("""
                        select p.*,
                            array(select y.year::text from plan.annual_action_plan y where y.plan_id = p.id order by y.year) as years,
                            (select count(*) from plan.action a where a.plan_id = p.id) as actions
                        from plan.plan p where p.partnership_id = journal.acting_partnership()
                        order by coalesce(p.from_date, p.to_date) desc nulls last, p.to_date desc nulls last, p.reference""").query((row, n) -> summary(new Row(row))).list();
    }

    @Override
    public Optional<Plan> find(String reference) {
        return reading.find(reference).map(StoredPlan::plan);
    }

    @Override
    @Transactional(readOnly = true)
    public Library read() {
        return shelf.take(() ->
                new Library(reading.readAll().stream().map(StoredPlan::plan).toList()));
    }

    @Override
    public Optional<Plan> findAsOf(String reference, Instant at) {
        return reading.findId(reference).flatMap(plan -> Snapshots.rebuild(journal.listWithinAsOf(plan, at)));
    }

    @Override
    public int record(Plan plan) {
        writing.lock(plan.reference());
        try {
            return reading.find(plan.reference())
                    .map(stored -> writing.change(stored, plan))
                    .orElseGet(() -> writing.add(plan));
        } catch (DataIntegrityViolationException violation) {
            throw new Refused(List.of(Constraints.problem(violation)));
        }
    }

    private static PlanSummary summary(Row row) throws SQLException {
        return new PlanSummary(
                row.text("reference"),
                row.one(PlanKind.class, "kind"),
                row.text("title"),
                new Period(row.dayOrNone("from_date"), row.dayOrNone("to_date")),
                row.yes("rolling"),
                row.one(PlanStatus.class, "status"),
                row.yes("published"),
                row.yes("reconstructed"),
                row.texts("years").stream()
                        .map(start -> new FinancialYear(Integer.parseInt(start)))
                        .toList(),
                row.number("actions"));
    }
}
