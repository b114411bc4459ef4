package foreland.partnership.history;

import foreland.govuk.Choice;
import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.partnership.ConfirmedRecently;
import foreland.partnership.JournalLink;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Searches the journal by person, thing, kind and time, and holds it against what was kept of it elsewhere. */
@Controller
@Requires(JournalLink.RIGHT)
class SearchController {

    private final HistorySql history;
    private final Verification verification;

    SearchController(HistorySql history, Verification verification) {
        this.history = history;
        this.verification = verification;
    }

    @GetMapping(SearchPage.ADDRESS)
    @ConfirmedRecently(whenAsking = "format")
    Object search(
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        SearchForm form = SearchForm.of(request.getParameterMap());
        var problems = form.problems();
        List<ReadEntry> found = problems.isEmpty()
                ? history.search(form.query(), viewer.partnership().id())
                : List.of();
        var table = HistoryPage.tableFor(request.getContextPath());
        TableRequest wanted = TableRequest.of(request.getParameterMap());
        var download = TableDownload.of(table, found, wanted);
        if (download.isPresent() && problems.isEmpty()) {
            return download.get();
        }
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        HistorySql.Narrowing narrowing = history.narrowing();
        List<Choice> kinds = Choice.of(narrowing.nounKinds(), kind -> kind, Readable::noun);
        model.addAttribute(
                "page",
                new SearchPage(
                        form,
                        narrowing.people(),
                        kinds,
                        table.show(found, wanted),
                        found.size() < HistorySql.MOST_FOUND,
                        problems));
        return "partnership/history/search";
    }

    @GetMapping(VerifyPage.ADDRESS)
    String verify(@RequestAttribute(Viewer.REQUEST) Viewer viewer, Model model) {
        model.addAttribute("page", verification.verify("", viewer.partnership().id()));
        return "partnership/history/verify";
    }

    @PostMapping(VerifyPage.ADDRESS)
    String compare(
            @RequestParam(defaultValue = "") String head,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletResponse response,
            Model model) {
        VerifyPage page = verification.verify(
                head.isBlank() ? "nothing" : head, viewer.partnership().id());
        if (!page.problems().isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        model.addAttribute("page", page);
        return "partnership/history/verify";
    }

    @GetMapping(VerifyPage.ADDRESS + "/head")
    ResponseEntity<String> head() {
        var head = verification.head();
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("journal-head-" + head.position() + ".txt")
                                .build()
                                .toString())
                .body(head.text());
    }
}
