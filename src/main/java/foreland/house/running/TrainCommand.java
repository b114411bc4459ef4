package foreland.house.running;

import foreland.house.DataOptions;
import foreland.house.directory.DataDirectory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * Starts the web application on a throw-away data directory, asks for a few pages and stops, so that the Java runtime learns
 * which classes a start needs. The start script runs it once after each build.
 */
@Command(name = "train", hidden = true, description = "Used by the start script.")
public final class TrainCommand implements Callable<Integer> {

    private static final List<String> PAGES = List.of("", "plan", "sign-in", "desk", "actuator/health/readiness");

    private final Class<?> main;

    /** @param main the Spring application's main class */
    public TrainCommand(Class<?> main) {
        this.main = main;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("foreland-train-");
        Premises premises = Premises.open(DataOptions.in(folder), null, progress -> {});
        OnShutdown.close(premises);
        try (RunningServer server =
                RunningServer.start(main, premises, InetAddress.getLoopbackAddress(), 0, false, progress -> {})) {
            HttpClient browser = HttpClient.newHttpClient();
            for (String page : PAGES) {
                URI address = URI.create(server.address() + page);
                browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
            }
        } finally {
            DataDirectory.deleteTree(folder);
        }
        return 0;
    }
}
