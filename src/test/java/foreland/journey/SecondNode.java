package foreland.journey;

import foreland.Foreland;
import foreland.testing.HaProxy;
import foreland.testing.TestClock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * With {@code -Dforeland.nodes=2} each journey goes through HAProxy to two nodes over one database, without affinity: the second node
 * is started beside the test's own, with the first partnership made. See bench/reliability/two-nodes.sh.
 */
final class SecondNode {

    private static final boolean WANTED = Integer.getInteger("foreland.nodes", 1) == 2;
    private static final Map<ApplicationContext, HaProxy> DOORS = new ConcurrentHashMap<>();

    private SecondNode() {}

    /** Starts it where it is wanted: what a test then waits for is not its start. */
    static void ready(ApplicationContext application) {
        if (WANTED) {
            doorOf(application);
        }
    }

    /** The port that browsers are to use. */
    static int doorOf(ApplicationContext application) {
        int own = portOf(application);
        return WANTED
                ? DOORS.computeIfAbsent(application, SecondNode::doorBefore).port()
                : own;
    }

    private static HaProxy doorBefore(ApplicationContext first) {
        MapPropertySource database =
                (MapPropertySource) Objects.requireNonNull(((ConfigurableEnvironment) first.getEnvironment())
                        .getPropertySources()
                        .get("test database"));
        TestClock clock = first.getBean(TestClock.class);
        ConfigurableApplicationContext second = new SpringApplicationBuilder(Foreland.class)
                .initializers(context -> {
                    context.getEnvironment().getPropertySources().addFirst(database);
                    context.getEnvironment()
                            .getPropertySources()
                            .addFirst(new MapPropertySource(
                                    "port", Map.of("server.port", 0, "foreland.sign-in.inside", true)));
                    // What a running house gives each node; nodes of one installation share the secret.
                    for (String house : List.of("testDatabase", "houseBackup", "houseSecret", "houseFolder")) {
                        context.getBeanFactory().registerSingleton(house, first.getBean(house));
                    }
                    ((GenericApplicationContext) context)
                            .registerBean("testClock", TestClock.class, () -> clock, bean -> bean.setPrimary(true));
                })
                .run();
        // Not readiness: that waits for a first start, which tests have none of.
        return HaProxy.before(List.of(portOf(first), portOf(second)), "/actuator/health/liveness");
    }

    private static int portOf(ApplicationContext application) {
        return ((ServletWebServerApplicationContext) application).getWebServer().getPort();
    }
}
