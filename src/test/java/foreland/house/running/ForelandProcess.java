package foreland.house.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The real program in a process of its own, as the start script runs it, without the script. */
public final class ForelandProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern READY = Pattern.compile("Foreland is ready: (http://\\S+)");

    private final Process process;
    private final Path output;
    private final Path errors;

    private ForelandProcess(Process process, Path output, Path errors) {
        this.process = process;
        this.output = output;
        this.errors = errors;
    }

    static ForelandProcess start(Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "foreland.Foreland"));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Path output = Files.createTempFile("foreland", ".out");
        Path errors = Files.createTempFile("foreland", ".err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        return new ForelandProcess(process, output, errors);
    }

    /** Starts the pages on any free port and waits until they are ready. */
    public static ForelandProcess serve(Path data, Object... more) throws IOException {
        return serveOn(0, data, more);
    }

    /** The same on a given port. */
    public static ForelandProcess serveOn(int port, Path data, Object... more) throws IOException {
        List<Object> arguments = new ArrayList<>(List.of("serve", "--port", port, "--data", data));
        arguments.addAll(List.of(more));
        ForelandProcess server = start(arguments.toArray());
        await(
                PATIENCE,
                () -> !server.process.isAlive()
                        || READY.matcher(server.printed()).find());
        if (!server.process.isAlive()) {
            throw new AssertionError("ended: " + server.printed() + server.complaints());
        }
        return server;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public String printed() {
        return read(output);
    }

    public String complaints() {
        return read(errors);
    }

    public String address() {
        Matcher ready = READY.matcher(printed());
        if (!ready.find()) {
            throw new AssertionError("not ready: " + printed() + complaints());
        }
        return ready.group(1);
    }

    /** Status of an answer to a GET; 0 when nothing listens. */
    public int status(String path) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(address() + path))
                                    .timeout(Duration.ofSeconds(30))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException nothingListens) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for the end and returns the exit code. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("still running: " + printed() + complaints());
        }
        return process.exitValue();
    }

    /** Stops it in the middle of whatever it does, as a node that hangs; see {@link #goOn()}. */
    public void freeze() throws IOException, InterruptedException {
        signal("STOP");
    }

    public void goOn() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, "" + process.pid()).start().waitFor();
    }

    /** SIGTERM. */
    public void terminate() {
        process.destroy();
    }

    /** SIGKILL. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        exitCode();
    }

    @Override
    public void close() throws InterruptedException {
        terminate();
        exitCode();
    }

    public static void await(Duration limit, BooleanSupplier condition) {
        Instant deadline = Instant.now().plus(limit);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("not within " + limit);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
