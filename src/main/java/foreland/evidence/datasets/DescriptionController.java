package foreland.evidence.datasets;

import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.NextPage;
import foreland.partnership.Requires;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes what is said of a dataset, and who may see it. */
@Controller
@Requires(DescriptionController.PUBLISH)
class DescriptionController {

    static final String PUBLISH = "evidence.publish";

    private static final String DATASETS = "/desk/evidence/datasets/";
    private static final String HERE = DATASETS + "{id}/description";

    private final DescriptionSql descriptions;
    private final OnceOnly onceOnly;

    DescriptionController(DescriptionSql descriptions, OnceOnly onceOnly) {
        this.descriptions = descriptions;
        this.onceOnly = onceOnly;
    }

    @GetMapping(HERE)
    String ask(@PathVariable UUID id, Model model) {
        Description dataset = get(id);
        return show(new DescriptionPage(dataset, DescriptionForm.of(dataset), Problems.none(), List.of()), model);
    }

    @PostMapping(HERE)
    String save(
            @PathVariable UUID id,
            @RequestParam(FormToken.FIELD) UUID token,
            @RequestParam int version,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        DescriptionForm form = DescriptionForm.posted(request);
        Outcome<DescriptionPage> outcome = onceOnly.answer(token, () -> save(id, version, form));
        return outcome.match(
                location -> {
                    next.addFlashAttribute(NextPage.MESSAGE, "What is said of the dataset was changed");
                    return "redirect:" + location;
                },
                page -> {
                    response.setStatus(
                            page.theirs().isEmpty() ? HttpStatus.BAD_REQUEST.value() : HttpStatus.CONFLICT.value());
                    return show(page, model);
                });
    }

    private Outcome<DescriptionPage> save(UUID id, int version, DescriptionForm form) {
        Description dataset = get(id);
        Problems problems = form.problems();
        if (!problems.isEmpty()) {
            return Outcome.refused(new DescriptionPage(dataset, form, problems, List.of()));
        }
        return descriptions.save(id, version, form)
                ? Outcome.saved(DATASETS + id)
                : Outcome.refused(DescriptionPage.overtaken(get(id), form));
    }

    private Description get(UUID id) {
        return descriptions.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String show(DescriptionPage page, Model model) {
        model.addAttribute("page", page);
        return "evidence/datasets/description";
    }
}
