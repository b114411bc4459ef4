package foreland.house.running;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is closed when the process is told to stop (SIGTERM, Ctrl-C), the latest first, however far the start had come. */
final class OnShutdown {

    private static final Logger log = LoggerFactory.getLogger(OnShutdown.class);

    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    private OnShutdown() {}

    static OnShutdown close(AutoCloseable last) {
        OnShutdown shutdown = new OnShutdown();
        shutdown.closeFirst(last);
        Runtime.getRuntime().addShutdownHook(new Thread(shutdown::run, "house-close"));
        return shutdown;
    }

    synchronized void closeFirst(AutoCloseable first) {
        open.push(first);
    }

    private synchronized void run() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                log.error("Something did not close as it should", e);
            }
        }
    }
}
