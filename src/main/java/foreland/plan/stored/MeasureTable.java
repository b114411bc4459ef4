package foreland.plan.stored;

import foreland.plan.Describes;
import foreland.plan.Direction;
import foreland.plan.MilestoneMeasure;
import foreland.plan.NarrativeMeasure;
import foreland.plan.NumericMeasure;
import foreland.plan.PublishedActual;
import foreland.plan.SuccessMeasure;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The measures of success of actions: rewritten with their action, in its order. */
@Component
class MeasureTable {

    private final JdbcClient sql;

    MeasureTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** By action. */
    Map<UUID, List<SuccessMeasure>> read(Collection<UUID> plans) {
        Gathering<SuccessMeasure> measures = Gathering.byAction(MeasureTable::measure);
        sql.sql("select * from plan.measure where plan_id in (:plans) order by action_id, position")
                .param("plans", plans)
                .query(measures);
        return measures.gathered();
    }

    void add(UUID plan, UUID action, List<SuccessMeasure> measures) {
        int position = 0;
        for (SuccessMeasure measure : measures) {
            columns(measure)
                    .with("plan_id", plan)
                    .with("action_id", action)
                    .with("position", ++position)
                    .insert(sql, "plan.measure");
        }
    }

    private static SuccessMeasure measure(Row row) throws SQLException {
        return switch (row.text("kind")) {
            case "NUMERIC" -> numeric(row);
            case "MILESTONE" ->
                new MilestoneMeasure(row.text("title"), row.dayOrNone("due_date"), row.dayOrNone("done_date"));
            case "NARRATIVE" -> new NarrativeMeasure(row.text("title"));
            default -> throw new IllegalStateException("A measure of unknown kind: " + row.text("kind"));
        };
    }

    private static NumericMeasure numeric(Row row) throws SQLException {
        return new NumericMeasure(
                row.text("title"),
                row.textOrNone("unit"),
                row.figureOrNone("baseline"),
                row.textOrNone("baseline_period"),
                row.figureOrNone("target"),
                row.oneOrNone(Direction.class, "direction"),
                row.textOrNone("data_source"),
                row.textOrNone("frequency"),
                row.oneOrNone(Describes.class, "describes"),
                row.list(PublishedActual.class, "actuals"));
    }

    private static Columns columns(SuccessMeasure measure) {
        Columns columns = new Columns().with("title", measure.title());
        if (measure instanceof NumericMeasure numeric) {
            return columns.with("kind", "NUMERIC")
                    .with("unit", numeric.unit())
                    .with("baseline", numeric.baseline())
                    .with("baseline_period", numeric.baselinePeriod())
                    .with("target", numeric.target())
                    .with("direction", numeric.direction())
                    .with("data_source", numeric.dataSource())
                    .with("frequency", numeric.frequency())
                    .with("describes", numeric.describes())
                    .json("actuals", numeric.actuals());
        }
        if (measure instanceof MilestoneMeasure step) {
            return columns.with("kind", "MILESTONE")
                    .with("due_date", step.due())
                    .with("done_date", step.done());
        }
        return columns.with("kind", "NARRATIVE");
    }
}
