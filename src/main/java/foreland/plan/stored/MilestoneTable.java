package foreland.plan.stored;

import foreland.plan.Milestone;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The milestones of actions: rewritten with their action, in its order. */
@Component
class MilestoneTable {

    /** For each action of {@code :plans} its milestones, as {@link PlanJson} reads them. */
    static final String BY_ACTION = """
            select s.action_id, jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                'title', s.title, 'due', s.due_date, 'done', s.done_date)) order by s.position) as milestones
            from plan.milestone s where s.plan_id in (:plans) group by s.action_id""";

    private final JdbcClient sql;

    MilestoneTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(UUID plan, UUID action, List<Milestone> milestones) {
        int position = 0;
        for (Milestone milestone : milestones) {
            new Columns()
                    .with("plan_id", plan)
                    .with("action_id", action)
                    .with("position", ++position)
                    .with("title", milestone.title())
                    .with("due_date", milestone.due())
                    .with("done_date", milestone.done())
                    .insert(sql, "plan.milestone");
        }
    }
}
