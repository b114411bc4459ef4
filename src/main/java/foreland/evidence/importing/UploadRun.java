package foreland.evidence.importing;

import foreland.evidence.EvidenceLoading;
import foreland.evidence.LoadedFile;
import foreland.journal.Acting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Takes an upload in while its page shows how far it is. One at a time on a node: each uses the whole of it. */
@Component
class UploadRun implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(UploadRun.class);

    private final EvidenceLoading loading;
    private final UploadSql uploads;
    private final ExecutorService one = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "evidence-upload");
        thread.setDaemon(true);
        return thread;
    });

    UploadRun(EvidenceLoading loading, UploadSql uploads) {
        this.loading = loading;
        this.uploads = uploads;
    }

    /** Begins, as whoever is acting now. */
    void begin(Upload upload) {
        Acting acting = Acting.current();
        one.execute(() -> acting.run(() -> run(upload)));
    }

    private void run(Upload upload) {
        Path file = Path.of(upload.place());
        try {
            List<LoadedFile> files = loading.load(List.of(file), upload.terms(), new EvidenceLoading.Progress() {
                @Override
                public void loaded(LoadedFile done) {}

                @Override
                public void reading(String name, long rows) {
                    uploads.heard(upload.id(), rows);
                }
            });
            uploads.end(upload.id(), Upload.State.DONE, files);
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.getParent());
        } catch (IOException | RuntimeException e) {
            LOG.error("An upload of evidence was not taken in to its end", e);
            uploads.end(upload.id(), Upload.State.FAILED, upload.files());
        }
    }

    @Override
    public void destroy() {
        one.shutdownNow();
    }
}
