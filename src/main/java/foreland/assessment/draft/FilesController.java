package foreland.assessment.draft;

import foreland.assessment.AssessmentStatus;
import foreland.assessment.Audience;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.server.ResponseStatusException;

/** Hands out an assessment as a file. */
@Controller
class FilesController {

    private final AssessmentsSql assessments;
    private final Contents contents;

    FilesController(AssessmentsSql assessments, Contents contents) {
        this.assessments = assessments;
        this.contents = contents;
    }

    @GetMapping(Addresses.ONE + "/{audience:[a-z]+}.{format:[a-z]+}")
    @Requires(AssessmentStatus.READ)
    ResponseEntity<byte[]> file(
            @PathVariable String year,
            @PathVariable String audience,
            @PathVariable String format,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer) {
        Assessment assessment = AssessmentController.get(assessments, year);
        Audience of = Arrays.stream(Audience.values())
                .filter(one -> one.name().equals(audience.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        requireKnown(format);
        byte[] content = contents.file(
                assessment,
                of,
                format.toUpperCase(Locale.ROOT),
                viewer.partnership().name());
        return answer(content, format, "strategic-assessment-" + year + "-" + audience);
    }

    /** There are three forms; any other is no address of ours. */
    static void requireKnown(String format) {
        if (!List.of("docx", "pdf", "html").contains(format)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    static ResponseEntity<byte[]> answer(byte[] content, String format, String name) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + format + "\"")
                .header(
                        HttpHeaders.CONTENT_TYPE,
                        switch (format) {
                            case "docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
                            case "pdf" -> "application/pdf";
                            default -> "text/html;charset=UTF-8";
                        })
                .body(content);
    }
}
