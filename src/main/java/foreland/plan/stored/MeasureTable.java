package foreland.plan.stored;

import foreland.plan.MilestoneMeasure;
import foreland.plan.NumericMeasure;
import foreland.plan.SuccessMeasure;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The measures of success of actions: rewritten with their action, in its order. */
@Component
class MeasureTable {

    /** For each action of {@code :plans} its measures, as {@link PlanJson} reads them. */
    static final String BY_ACTION = """
            select m.action_id, jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                'kind', lower(m.kind) || '-measure', case m.kind when 'NARRATIVE' then 'text' else 'title' end, m.title, 'unit', m.unit, 'baseline', m.baseline::text,
                'baselinePeriod', m.baseline_period, 'target', m.target::text, 'direction', m.direction,
                'dataSource', m.data_source, 'frequency', m.frequency, 'describes', m.describes, 'actuals', m.actuals,
                'due', m.due_date, 'done', m.done_date)) order by m.position) as measures
            from plan.measure m where m.plan_id in (:plans) group by m.action_id""";

    private final JdbcClient sql;

    MeasureTable(JdbcClient sql) {
        this.sql = sql;
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
