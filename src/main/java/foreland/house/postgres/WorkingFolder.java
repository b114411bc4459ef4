package foreland.house.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Finds processes by the folder they work in: PostgreSQL's all work in its data directory. */
final class WorkingFolder {

    private static final Duration END_WAIT = Duration.ofSeconds(5);

    private WorkingFolder() {}

    static boolean isOf(long pid, Path folder) {
        try {
            Path works = Path.of("/proc/" + pid + "/cwd");
            return Files.exists(works) && Files.isSameFile(works, folder);
        } catch (IOException endedOrAnothersProcess) {
            return false;
        }
    }

    /** Ends all processes that work in a folder, and waits until they are gone. */
    static void endAllIn(Path folder) throws IOException {
        List<ProcessHandle> working = ProcessHandle.allProcesses()
                .filter(process -> isOf(process.pid(), folder))
                .toList();
        for (ProcessHandle process : working) {
            process.destroyForcibly();
        }
        for (ProcessHandle process : working) {
            awaitEnd(process, folder);
        }
    }

    /** A dead process that nobody waited for has no working folder any more; that is enough. */
    private static void awaitEnd(ProcessHandle process, Path folder) throws IOException {
        long deadline = System.nanoTime() + END_WAIT.toNanos();
        while (isOf(process.pid(), folder)) {
            if (System.nanoTime() > deadline) {
                throw new IOException("Process " + process.pid() + " holds " + folder + " and cannot be ended");
            }
            try {
                process.onExit().get(20, TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException notYet) {
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("Interrupted", e);
            }
        }
    }
}
