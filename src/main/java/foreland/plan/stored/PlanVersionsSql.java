package foreland.plan.stored;

import foreland.plan.PlanVersion;
import foreland.plan.PlanVersions;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Numbered versions in PostgreSQL: when each began. What a plan said then is in the journal. */
@Component
@Transactional
class PlanVersionsSql implements PlanVersions {

    private final JdbcClient sql;
    private final Clock clock;

    PlanVersionsSql(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlanVersion> list(String plan) {
        return sql.sql("""
                        select v.*, r.number as request_number from plan.plan_version v
                        join plan.plan p on p.id = v.plan_id
                        left join plan.change_request r on r.id = v.request_id
                        where p.partnership_id = journal.acting_partnership() and p.reference = ?
                        order by v.number desc""")
                .param(plan)
                .query((result, n) -> {
                    Row row = new Row(result);
                    return new PlanVersion(
                            row.number("number"),
                            row.instant("at"),
                            row.text("why"),
                            result.getObject("request_number", Integer.class),
                            row.yes("published"));
                })
                .list();
    }

    /** It begins when all of its changes are written: reading as of then sees them. */
    @Override
    public void add(UUID plan, String why, @Nullable UUID changeRequest) {
        sql.sql("""
                        insert into plan.plan_version (partnership_id, plan_id, number, at, why, request_id, published)
                        select journal.acting_partnership(), id,
                            (select coalesce(max(number), 0) + 1 from plan.plan_version v where v.plan_id = p.id),
                            :at, :why, :request, published
                        from plan.plan p where id = :plan""")
                .param("plan", plan)
                .param("at", Timestamp.from(clock.instant()))
                .param("why", why)
                .param("request", changeRequest, Types.OTHER)
                .update();
    }
}
