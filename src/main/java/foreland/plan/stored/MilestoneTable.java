package foreland.plan.stored;

import foreland.plan.Milestone;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The milestones of actions: rewritten with their action, in its order. */
@Component
class MilestoneTable {

    private final JdbcClient sql;

    MilestoneTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** By action. */
    Map<UUID, List<Milestone>> read(Collection<UUID> plans) {
        Gathering<Milestone> milestones = Gathering.byAction(
                row -> new Milestone(row.text("title"), row.dayOrNone("due_date"), row.dayOrNone("done_date")));
        sql.sql("select * from plan.milestone where plan_id in (:plans) order by action_id, position")
                .param("plans", plans)
                .query(milestones);
        return milestones.gathered();
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
