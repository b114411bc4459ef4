package foreland.evidence.police;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads street files on several threads, a month on each, so that the repeats of a month are found by one thread that sees its files in
 * path order. What it holds does not grow with the files: a buffer a thread, the Crime IDs of the months being read, and
 * the names of areas and types.
 */
public final class PoliceReader {

    private static final int MOST_THREADS = 4;

    private final @Nullable YearMonth latest;
    private final int threads;
    private final Consumer<FileReport> progress;

    private PoliceReader(@Nullable YearMonth latest, int threads, Consumer<FileReport> progress) {
        this.latest = latest;
        this.threads = threads;
        this.progress = progress;
    }

    /**
     * A reader that refuses rows of months that have not begun.
     *
     * @param latest the current month; null to take any month
     * @param progress told of each file when it has been read, from the thread that read it
     */
    public static PoliceReader until(@Nullable YearMonth latest, Consumer<FileReport> progress) {
        int processors = Runtime.getRuntime().availableProcessors();
        return new PoliceReader(latest, Math.max(1, Math.min(MOST_THREADS, processors)), progress);
    }

    /** The same on so many threads: the outcome does not depend on it. */
    public PoliceReader onThreads(int count) {
        return new PoliceReader(latest, count, progress);
    }

    /**
     * Reads all files and hands their rows over.
     *
     * @param files street files, in path order
     * @return what became of each, in the same order
     * @throws IOException when a file cannot be read; batches under way are closed first
     */
    public ReadReport read(List<PoliceFile> files, StreetRows into) throws IOException {
        List<List<PoliceFile>> batches = batches(files);
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, batches.size())));
        try {
            AtomicBoolean failed = new AtomicBoolean();
            ThreadLocal<StreetParser> parsers = ThreadLocal.withInitial(() -> new StreetParser(latest));
            List<Future<List<FileReport>>> running = new ArrayList<>();
            for (List<PoliceFile> batch : batches) {
                running.add(pool.submit(() -> read(batch, parsers.get(), into, failed)));
            }
            return inOrder(files, running);
        } finally {
            pool.shutdown();
            awaitEnd(pool);
        }
    }

    /** Archives must stay open until no thread reads them. */
    private static void awaitEnd(ExecutorService pool) {
        try {
            while (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
                pool.shutdownNow();
            }
        } catch (InterruptedException e) {
            pool.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private List<FileReport> read(List<PoliceFile> batch, StreetParser parser, StreetRows into, AtomicBoolean failed)
            throws IOException {
        List<FileReport> reports = new ArrayList<>();
        boolean done = false;
        try (StreetRows.Batch rows = into.begin()) {
            parser.beginBatch();
            for (PoliceFile file : batch) {
                if (failed.get()) {
                    break;
                }
                FileReport report = parser.read(file, rows);
                progress.accept(report);
                reports.add(report);
            }
            done = true;
        } finally {
            if (!done) {
                failed.set(true);
            }
        }
        return reports;
    }

    /** A batch for each month; a single one when some file does not say its month, for its rows may be of any. */
    private static List<List<PoliceFile>> batches(List<PoliceFile> files) {
        if (files.stream().anyMatch(file -> file.month() == null)) {
            return List.of(files);
        }
        Map<YearMonth, List<PoliceFile>> months = new LinkedHashMap<>();
        for (PoliceFile file : files) {
            months.computeIfAbsent(Objects.requireNonNull(file.month()), month -> new ArrayList<>())
                    .add(file);
        }
        return List.copyOf(months.values());
    }

    private static ReadReport inOrder(List<PoliceFile> files, List<Future<List<FileReport>>> running)
            throws IOException {
        Map<PoliceFile, FileReport> reports = new LinkedHashMap<>();
        files.forEach(file -> reports.put(file, FileReport.refused(file, "It was not read.")));
        for (Future<List<FileReport>> batch : running) {
            try {
                batch.get().forEach(report -> reports.put(report.file(), report));
            } catch (ExecutionException e) {
                throw unwrapped(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("Reading was interrupted", e);
            }
        }
        return new ReadReport(List.copyOf(reports.values()));
    }

    private static IOException unwrapped(ExecutionException e) {
        if (e.getCause() instanceof RuntimeException failure) {
            throw failure;
        }
        if (e.getCause() instanceof Error failure) {
            throw failure;
        }
        return e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
    }
}
