package foreland.partnership.history;

import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.partnership.ConfirmedRecently;
import foreland.partnership.JournalLink;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.server.ResponseStatusException;

/** Shows the journal: the newest entries, and all of one noun. */
@Controller
@Requires(JournalLink.RIGHT)
class HistoryController {

    private final HistorySql history;

    HistoryController(HistorySql history) {
        this.history = history;
    }

    @GetMapping(HistoryPage.LIST)
    @ConfirmedRecently(whenAsking = "format")
    Object newest(@RequestAttribute(Viewer.REQUEST) Viewer viewer, HttpServletRequest request, Model model) {
        var newest = history.readNewest(viewer.partnership().id());
        var entries = newest.entries();
        var table = HistoryPage.tableFor(request.getContextPath());
        TableRequest wanted = TableRequest.of(request.getParameterMap());
        var download = TableDownload.of(table, entries, wanted);
        if (download.isPresent()) {
            return download.get();
        }
        var firstBreak = newest.firstBreak().map(HistoryPage::words);
        model.addAttribute("page", new HistoryPage(table.show(entries, wanted), firstBreak));
        return "partnership/history/newest";
    }

    @GetMapping(HistoryPage.LIST + "/{noun}")
    String ofNoun(@PathVariable UUID noun, Model model) {
        var entries = history.readAllOf(noun);
        if (entries.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("page", NounHistoryPage.of(noun, entries));
        return "partnership/history/noun";
    }
}
