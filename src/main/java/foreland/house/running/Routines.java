package foreland.house.running;

import foreland.house.Routine;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs the routines of a server. Each has a thread of its own, so that a mail server that hangs holds up nothing else. Only
 * {@code foreland serve} turns them on: commands and tests call what they want done.
 */
@Component
@ConditionalOnProperty(Routines.ON)
class Routines implements SmartLifecycle {

    /** The setting that turns them on. */
    static final String ON = "foreland.routines";

    private static final Logger LOG = LoggerFactory.getLogger(Routines.class);
    private static final long SECONDS_TO_FINISH = 10;

    private final List<Routine> routines;
    private @Nullable ScheduledExecutorService threads;

    Routines(List<Routine> routines) {
        this.routines = routines;
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newScheduledThreadPool(Math.max(1, routines.size()), work -> {
            Thread thread = new Thread(work, "routine");
            thread.setDaemon(true);
            return thread;
        });
        for (Routine routine : routines) {
            long rest = routine.rest().toMillis();
            var unused = started.scheduleWithFixedDelay(() -> run(routine), rest, rest, TimeUnit.MILLISECONDS);
        }
        threads = started;
    }

    @Override
    public synchronized void stop() {
        ScheduledExecutorService stopping = threads;
        threads = null;
        if (stopping == null) {
            return;
        }
        stopping.shutdown();
        try {
            if (!stopping.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                stopping.shutdownNow();
            }
        } catch (InterruptedException e) {
            stopping.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return threads != null;
    }

    /** Nothing may escape: an executor never again runs what once threw. */
    @SuppressWarnings("CatchingUnchecked")
    private static void run(Routine routine) {
        try {
            routine.run();
        } catch (RuntimeException e) {
            LOG.error("The routine \"{}\" failed and is tried again after its rest", routine.name(), e);
        }
    }
}
