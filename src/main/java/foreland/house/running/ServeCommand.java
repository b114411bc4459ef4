package foreland.house.running;

import foreland.house.DataOptions;
import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code foreland serve}: starts everything and keeps it running until it is told to stop. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Starts the web application. This is what foreland does when no command is named.")
public final class ServeCommand implements Callable<Integer> {

    private final Class<?> main;

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "Port of the web pages (default: ${DEFAULT-VALUE}; 0 for any free one).")
    private int port;

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description =
                    "Address to listen on (default: ${DEFAULT-VALUE}, this computer only; 0.0.0.0 lets others in).")
    private InetAddress listen = InetAddress.getLoopbackAddress();

    @Option(names = "--empty", description = "At a first start, load no example.")
    private boolean empty;

    @Option(
            names = "--drain",
            paramLabel = "SECONDS",
            defaultValue = "0",
            description =
                    "When told to stop, first say for so long that no more requests are wanted, and still answer them, so that"
                            + " a load balancer before several nodes sends them elsewhere (default: ${DEFAULT-VALUE}).")
    private int drain;

    @Mixin
    private DataOptions options = new DataOptions();

    /** @param main the Spring application's main class */
    public ServeCommand(Class<?> main) {
        this.main = main;
    }

    @Override
    public Integer call() throws InterruptedException {
        Consumer<String> progress = System.out::println;
        WebPort.refuseTaken(listen, port);
        Premises premises = Premises.open(options, null, progress);
        OnShutdown shutdown = OnShutdown.close(premises);
        RunningServer server = RunningServer.start(main, premises, listen, port, empty, progress);
        shutdown.closeFirst(server);
        shutdown.closeFirst(() -> server.drain(Duration.ofSeconds(drain)));
        System.out.println("Foreland is ready: " + server.address());
        server.notices().forEach(System.out::println);
        new CountDownLatch(1).await();
        return 0;
    }
}
