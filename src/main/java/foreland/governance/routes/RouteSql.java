package foreland.governance.routes;

import foreland.governance.ApprovalRoute;
import foreland.governance.RouteStep;
import foreland.journal.Journal;
import foreland.journal.Noun;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the next version of a route. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RouteSql {

    private final JdbcClient sql;
    private final Journal journal;
    private final Clock clock;

    RouteSql(JdbcClient sql, Journal journal, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
    }

    /** False when someone else has saved this version already, and nothing is written then. */
    boolean add(ApprovalRoute route) {
        int added = sql.sql("""
                        insert into governance.route (id, partnership_id, subject, version, made_at, made_by)
                        values (?, journal.acting_partnership(), ?, ?, ?, journal.acting_person())
                        on conflict on constraint route_version_is_unique do nothing""")
                .params(route.id(), route.subject().name(), route.version(), Timestamp.from(clock.instant()))
                .update();
        if (added == 0) {
            return false;
        }
        int position = 1;
        for (RouteStep step : route.steps()) {
            sql.sql("""
                            insert into governance.route_step (partnership_id, route_id, position, body_id, act, optional)
                            values (journal.acting_partnership(), ?, ?, ?, ?, ?)""")
                    .params(route.id(), position++, step.body(), step.act().name(), step.optional())
                    .update();
        }
        journal.changed(Noun.of("governance.route", route.id()), "route laid down", route);
        return true;
    }
}
