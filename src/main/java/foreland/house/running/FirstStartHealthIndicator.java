package foreland.house.running;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Not ready for visitors until the first start is finished: until then the pages are there and what they show is not. */
@Component("firstStartHealthIndicator")
class FirstStartHealthIndicator implements HealthIndicator {

    private final JdbcClient jdbc;
    private volatile boolean finished;

    FirstStartHealthIndicator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Health health() {
        finished = finished
                || jdbc.sql("select first_start_finished_at is not null from house.installation")
                        .query(Boolean.class)
                        .single();
        return finished ? Health.up().build() : Health.outOfService().build();
    }
}
