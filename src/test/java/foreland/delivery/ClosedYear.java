package foreland.delivery;

import foreland.journey.TestPartnership;
import foreland.plan.PlanLife;
import foreland.plan.YearLife;
import foreland.plan.YearStatus;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Closes a year for a test that is not about closing: every action of it is said to be completed. */
public final class ClosedYear {

    private ClosedYear() {}

    public static void make(TestPartnership partnership, ApplicationContext application, YearLife life) {
        partnership.acting(() -> {
            JdbcClient sql = application.getBean(JdbcClient.class);
            sql.sql("select set_config('foreland.plan_change', 'yes', true)").query(row -> {});
            sql.sql("update plan.action set disposition = 'COMPLETED' where plan_id = ? and year = ?")
                    .params(life.planId(), life.year().startYear())
                    .update();
            PlanLife lives = application.getBean(PlanLife.class);
            YearLife now = lives.find(life.id()).orElseThrow();
            if (now.status() == YearStatus.LIVE) {
                lives.move(now, YearStatus.CLOSING, "closing begun");
            }
            lives.move(lives.find(life.id()).orElseThrow(), YearStatus.CLOSED, "closed");
            return true;
        });
    }
}
