package foreland.evidence.submissions;

import foreland.calendar.FinancialQuarter;
import foreland.calendar.LondonTime;
import foreland.evidence.EvidenceLoading;
import foreland.evidence.FileProblem;
import foreland.evidence.LoadTerms;
import foreland.evidence.LoadedFile;
import foreland.evidence.Owed;
import foreland.evidence.Submission;
import foreland.govuk.Problems;
import foreland.govuk.table.TableRequest;
import foreland.partnership.NextPage;
import foreland.partnership.Requires;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes in what an agency owes, from its own people: of that agency and no other. */
@Controller
@Requires(GiveController.SUBMIT)
class GiveController {

    static final String SUBMIT = "evidence.submit";

    private final SubmissionCalendar calendar;
    private final EvidenceLoading loading;
    private final GivenFiles files;
    private final Clock clock;

    GiveController(SubmissionCalendar calendar, EvidenceLoading loading, GivenFiles files, Clock clock) {
        this.calendar = calendar;
        this.loading = loading;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping(GivePage.HERE)
    String ask(HttpServletRequest request, Model model) {
        return show(request, model, "", Problems.none(), List.of());
    }

    /** The same file again changes nothing, so a form that is sent twice gives once. */
    @PostMapping(GivePage.HERE)
    String give(
            @RequestParam(defaultValue = "") String what,
            @RequestParam @Nullable MultipartFile file,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next)
            throws IOException {
        GiveForm form = GiveForm.of(owed(LondonTime.today(clock)));
        Owed owed = form.chosen(what).orElse(null);
        Problems problems = Problems.none();
        if (owed == null) {
            problems = problems.and("what", "Choose which dataset the file is");
        }
        if (file == null || file.isEmpty()) {
            problems = problems.and("file", "Choose a file: a .csv or an .xlsx");
        }
        if (owed == null || file == null || !problems.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return show(request, model, what, problems, List.of());
        }
        LoadTerms terms = LoadTerms.ofAgency(owed.agencyName(), owed.under(), owed.dataset());
        List<LoadedFile> loaded =
                files.with(file, path -> loading.load(List.of(path), terms, EvidenceLoading.Progress.SILENT));
        List<FileProblem> reasons =
                loaded.stream().flatMap(each -> each.problems().stream()).toList();
        if (loaded.stream().noneMatch(GiveController::isIn)) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return show(
                    request,
                    model,
                    what,
                    Problems.none().and("file", "The file was not taken in: see below what is wrong in it"),
                    reasons);
        }
        next.addFlashAttribute(NextPage.MESSAGE, words(owed, loaded));
        return "redirect:" + GivePage.HERE;
    }

    private static boolean isIn(LoadedFile file) {
        return switch (file.outcome()) {
            case LOADED, REPLACED, UNCHANGED -> true;
            case REFUSED, PASSED_OVER -> false;
        };
    }

    private static String words(Owed owed, List<LoadedFile> loaded) {
        long kept = loaded.stream().mapToLong(each -> each.counts().kept()).sum();
        boolean unchanged = loaded.stream()
                .noneMatch(each ->
                        each.outcome() == LoadedFile.Outcome.LOADED || each.outcome() == LoadedFile.Outcome.REPLACED);
        return unchanged
                ? "“" + owed.dataset() + "”: this very file was here already, so nothing changed"
                : String.format(Locale.UK, "“%s”: values taken in: %,d", owed.dataset(), kept);
    }

    /** What is due of the reader's own agencies, from the quarter before to the next one. */
    private List<Submission> owed(LocalDate today) {
        FinancialQuarter quarter = FinancialQuarter.of(today);
        return calendar.toGiveIn(List.of(quarter.previous(), quarter, quarter.next()));
    }

    private String show(
            HttpServletRequest request, Model model, String chosen, Problems problems, List<FileProblem> reasons) {
        LocalDate today = LondonTime.today(clock);
        List<Submission> due = owed(today);
        var table = SubmissionsPage.table(request.getContextPath(), today);
        model.addAttribute(
                "page",
                new GivePage(
                        FinancialQuarter.of(today),
                        table.show(due, TableRequest.of(request.getParameterMap())),
                        GiveForm.of(due),
                        chosen,
                        problems,
                        reasons));
        return "evidence/submissions/give";
    }
}
