package foreland.assessment.draft;

import foreland.assessment.Audience;
import foreland.partnership.OpenToAll;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The assessments that were approved, in their public version, for everyone. */
@Controller
@OpenToAll
class PublicController {

    private static final String ONE = "/assessment/{year:\\d{4}-\\d{2}}";

    private final AssessmentsSql assessments;
    private final Contents contents;

    PublicController(AssessmentsSql assessments, Contents contents) {
        this.assessments = assessments;
        this.contents = contents;
    }

    @GetMapping("/assessment")
    String list(Model model) {
        List<Assessment> approved = assessments.list().stream()
                .filter(assessment -> assessment.status().isPublished())
                .toList();
        model.addAttribute("page", new PublicListPage(approved));
        return "assessment/draft/publicList";
    }

    @GetMapping(ONE)
    String show(@PathVariable String year, Model model) {
        Assessment assessment = get(year);
        model.addAttribute("page", new PublicPage(assessment, contents.part(assessment, Audience.PUBLIC)));
        return "assessment/draft/publicOne";
    }

    @GetMapping(ONE + "/assessment.{format:[a-z]+}")
    ResponseEntity<byte[]> file(@PathVariable String year, @PathVariable String format) {
        FilesController.requireKnown(format);
        byte[] content = contents.file(get(year), Audience.PUBLIC, format.toUpperCase(Locale.ROOT), "");
        return FilesController.answer(content, format, "strategic-assessment-" + year);
    }

    private Assessment get(String year) {
        return assessments
                .findApproved(AssessmentController.year(year))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
