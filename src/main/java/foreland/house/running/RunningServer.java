package foreland.house.running;

import foreland.house.StartupNotice;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The web application, ready for requests; closing it lets requests finish and then stops the database. */
final class RunningServer implements AutoCloseable {

    private final OpenHouse house;
    private final InetAddress listen;

    private RunningServer(OpenHouse house, InetAddress listen) {
        this.house = house;
        this.listen = listen;
    }

    /**
     * Starts it, does what is to be done at a first start, and tells its address to who asks for the data directory.
     * The premises are closed when that fails.
     */
    static RunningServer start(
            Class<?> main, Premises premises, InetAddress listen, int port, boolean empty, Consumer<String> progress) {
        try {
            progress.accept("Starting the pages…");
            ConfigurableApplicationContext context =
                    new Application(main, premises).serve(listen.getHostAddress(), port);
            RunningServer server = new RunningServer(new OpenHouse(context, premises), listen);
            server.house.get(FirstStartSteps.class).run(empty, progress);
            premises.tellAddress(server.address());
            return server;
        } catch (PortInUseException e) {
            premises.close();
            throw WebPort.taken(port, e);
        } catch (RuntimeException e) {
            premises.close();
            throw e;
        }
    }

    /** For example {@code http://localhost:8080/}. */
    String address() {
        WebServer web = Objects.requireNonNull(((WebServerApplicationContext) house.context()).getWebServer());
        String host = listen.isLoopbackAddress() || listen.isAnyLocalAddress() ? "localhost" : listen.getHostAddress();
        return "http://" + host + ":" + web.getPort() + "/";
    }

    /** What other modules have to say at the end of a start. */
    List<String> notices() {
        List<String> lines = new ArrayList<>();
        house.context()
                .getBeanProvider(StartupNotice.class)
                .orderedStream()
                .forEach(notice -> lines.addAll(notice.lines()));
        return lines;
    }

    /** Says at the readiness address that no more requests are wanted, and goes on answering them for a while. */
    void drain(Duration time) throws InterruptedException {
        if (!time.isZero()) {
            AvailabilityChangeEvent.publish(house.context(), ReadinessState.REFUSING_TRAFFIC);
            Thread.sleep(time.toMillis());
        }
    }

    @Override
    public void close() {
        house.close();
    }
}
