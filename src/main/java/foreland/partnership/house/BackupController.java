package foreland.partnership.house;

import foreland.house.Backup;
import foreland.partnership.ConfirmedRecently;
import foreland.partnership.HousePolicy;
import foreland.partnership.LondonDay;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.server.ResponseStatusException;

/** Says what a backup is and gives one out, streamed, so that its size does not matter to the memory. */
@Controller
@Requires(HousePolicy.KEEP)
@ConfirmedRecently
class BackupController {

    /** Also named by {@code foreland backup} when a server holds the data directory. */
    static final String ADDRESS = "/desk/house/backup";

    private final Backup backup;
    private final BackupJournal journal;
    private final Clock clock;

    BackupController(Backup backup, BackupJournal journal, Clock clock) {
        this.backup = backup;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    String explain(@RequestAttribute(Viewer.REQUEST) Viewer viewer) {
        requireKeeper(viewer);
        return "partnership/house/backup";
    }

    /**
     * A POST, so that no link and no prefetch takes a copy of everything. A download cut short is no backup, and a restore says
     * so: what ends it, the list of its parts with their checksums, is then missing.
     */
    @PostMapping(ADDRESS)
    void download(@RequestAttribute(Viewer.REQUEST) Viewer viewer, HttpServletResponse response) throws IOException {
        requireKeeper(viewer);
        // First the entry: whoever breaks the download off has part of the data all the same.
        journal.downloaded();
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("foreland-" + LondonDay.today(clock) + ".zip")
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        backup.write(response.getOutputStream());
    }

    private static void requireKeeper(Viewer viewer) {
        if (!HousePolicy.keepsTheInstallation(viewer)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
