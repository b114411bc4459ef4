package foreland.assessment.draft;

import foreland.assessment.AssessmentStatus;
import foreland.govuk.BothVersions;
import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.NextPage;
import foreland.partnership.Requires;
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

/** Takes the analyst's words for a section. */
@Controller
@Requires(AssessmentStatus.WRITE)
class SectionController {

    private static final String TEMPLATE = "assessment/draft/section";

    private final AssessmentsSql assessments;
    private final TextsSql texts;
    private final OnceOnly onceOnly;

    SectionController(AssessmentsSql assessments, TextsSql texts, OnceOnly onceOnly) {
        this.assessments = assessments;
        this.texts = texts;
        this.onceOnly = onceOnly;
    }

    @GetMapping(Addresses.ONE + "/sections/{section}")
    String ask(@PathVariable String year, @PathVariable String section, Model model) {
        Assessment assessment = open(year);
        Part part = part(section);
        TextsSql.Text text = texts.find(assessment.id(), part);
        model.addAttribute(
                "page", new SectionPage(assessment, part, text.text(), text.version(), Problems.none(), List.of()));
        return TEMPLATE;
    }

    @PostMapping(Addresses.ONE + "/sections/{section}")
    String save(
            @PathVariable String year,
            @PathVariable String section,
            @RequestParam(FormToken.FIELD) UUID token,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String text,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Assessment assessment = open(year);
        Part part = part(section);
        String typed = text.replace("\r\n", "\n").strip();
        if (typed.length() > SectionPage.LONGEST) {
            return again(
                    new SectionPage(
                            assessment,
                            part,
                            typed,
                            version,
                            Problems.none().and("text", "Shorten the text to " + SectionPage.LONGEST + " characters"),
                            List.of()),
                    HttpStatus.BAD_REQUEST,
                    response,
                    model);
        }
        Outcome<Problems> outcome = onceOnly.answer(
                token,
                () -> texts.save(assessment.id(), part, typed, version)
                        ? Outcome.saved(Addresses.of(assessment))
                        : Outcome.refused(Problems.none()));
        return outcome.match(
                location -> {
                    next.addFlashAttribute(NextPage.MESSAGE, "“" + part.heading() + "” saved");
                    return "redirect:" + location;
                },
                overtaken -> {
                    TextsSql.Text theirs = texts.find(assessment.id(), part);
                    SectionPage page = new SectionPage(
                            assessment,
                            part,
                            typed,
                            theirs.version(),
                            Problems.none(),
                            List.of(new BothVersions(part.heading(), typed, theirs.text())));
                    return again(page, HttpStatus.CONFLICT, response, model);
                });
    }

    private static String again(SectionPage page, HttpStatus status, HttpServletResponse response, Model model) {
        response.setStatus(status.value());
        model.addAttribute("page", page);
        return TEMPLATE;
    }

    private Assessment open(String year) {
        Assessment assessment = AssessmentController.get(assessments, year);
        if (!assessment.status().isOpen()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return assessment;
    }

    private static Part part(String section) {
        return Part.of(section).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
