package foreland.evidence.importing;

import foreland.evidence.ColumnMapping;
import foreland.evidence.EvidenceLoading;
import foreland.evidence.LoadTerms;
import foreland.evidence.TableHead;
import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.Requires;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Asks which column of an uploaded table is which, and looks at the table again as that says. */
@Controller
@Requires(EvidencePolicy.IMPORT)
class ColumnsController {

    private static final String UPLOADS = "/desk/evidence/importing/";
    private static final String HERE = UPLOADS + "{id}/columns";

    private final EvidenceLoading loading;
    private final UploadSql uploads;
    private final OnceOnly onceOnly;

    ColumnsController(EvidenceLoading loading, UploadSql uploads, OnceOnly onceOnly) {
        this.loading = loading;
        this.uploads = uploads;
        this.onceOnly = onceOnly;
    }

    @GetMapping(HERE)
    String ask(@PathVariable UUID id, Model model) {
        Upload upload = get(id);
        TableHead head = head(upload);
        ColumnMapping chosen = upload.mapping() == null ? head.before() : upload.mapping();
        return show(new ColumnsPage(upload, head, ColumnsForm.of(chosen), Problems.none()), model);
    }

    @PostMapping(HERE)
    String choose(
            @PathVariable UUID id,
            @RequestParam(FormToken.FIELD) UUID token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Upload upload = get(id);
        TableHead head = head(upload);
        ColumnsForm form = ColumnsForm.posted(request);
        Problems problems = form.problems(head.headings());
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return show(new ColumnsPage(upload, head, form, problems), model);
        }
        ColumnMapping mapping = form.toMapping();
        LoadTerms terms = new LoadTerms(upload.agency(), upload.agreement(), upload.dataset(), null, mapping);
        var files = loading.preview(List.of(Path.of(upload.place())), terms, name -> {});
        return onceOnly.<String>answer(
                        token,
                        () -> uploads.map(id, mapping, files)
                                ? Outcome.saved(UPLOADS + id)
                                // It runs or is done by now: its page says so.
                                : Outcome.refused(UPLOADS + id))
                .match(saved -> "redirect:" + saved, overtaken -> "redirect:" + overtaken);
    }

    private TableHead head(Upload upload) {
        return loading.findHead(Path.of(upload.place()), upload.agency())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Upload get(UUID id) {
        return uploads.find(id)
                .filter(Upload::hasChoosableColumns)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String show(ColumnsPage page, Model model) {
        model.addAttribute("page", page);
        return "evidence/importing/columns";
    }
}
