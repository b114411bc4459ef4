package foreland.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A real HAProxy in front of several nodes: round robin, without affinity, so that any request may reach any node. A node that
 * dies or hangs is taken out after two failed checks, half a second apart, and what it was asked is given up; one that says that
 * it stops finishes what it was asked. {@code ./verify} installs it.
 */
public final class HaProxy implements AutoCloseable {

    private static final String SETTINGS = """
            defaults
              mode http
              timeout connect 1s
              timeout client 60s
              timeout server 30s
              timeout check 2s
              retries 3
              option redispatch 1
              retry-on conn-failure
            frontend door
              bind 127.0.0.1:%d
              default_backend nodes
            backend nodes
              balance roundrobin
              option httpchk GET %s
              http-check disable-on-404
              default-server check inter 500ms fastinter 250ms fall 2 rise 1 on-marked-down shutdown-sessions
            """;

    private final Process process;
    private final Path settings;
    private final int port;

    private HaProxy(Process process, Path settings, int port) {
        this.process = process;
        this.settings = settings;
        this.port = port;
    }

    /**
     * @param nodes ports of the nodes on this machine
     * @param check address that a node answers with 200 as long as it is to have requests
     */
    public static HaProxy before(List<Integer> nodes, String check) {
        try {
            int port = freePort();
            StringBuilder text = new StringBuilder(SETTINGS.formatted(port, check));
            for (int node = 0; node < nodes.size(); node++) {
                text.append("  server node%d 127.0.0.1:%d%n".formatted(node, nodes.get(node)));
            }
            Path settings = Files.createTempFile("foreland-haproxy-", ".cfg");
            Files.writeString(settings, text);
            Process process = new ProcessBuilder("haproxy", "-db", "-f", settings.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            awaitListening(process, port);
            return new HaProxy(process, settings, port);
        } catch (IOException e) {
            throw new UncheckedIOException("haproxy could not be started; ./verify installs it", e);
        }
    }

    private static void awaitListening(Process process, int port) {
        while (process.isAlive()) {
            try (Socket trial = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException notYet) {
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        }
        throw new IllegalStateException("haproxy ended with " + process.exitValue());
    }

    public int port() {
        return port;
    }

    public String address() {
        return "http://localhost:" + port + "/";
    }

    /**
     * A port that was free a moment ago, below those that outgoing connections are given: one of these would be taken, now and then,
     * by a check of HAProxy's while its node is down.
     */
    public static int freePort() {
        for (int tries = 0; tries < 100; tries++) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return free.getLocalPort();
            } catch (IOException taken) {
                // The next one.
            }
        }
        throw new IllegalStateException("no free port");
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
            Files.deleteIfExists(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
