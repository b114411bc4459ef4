package foreland.assessment.draft;

import foreland.assessment.AssessmentStatus;
import foreland.assessment.Audience;
import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.server.ResponseStatusException;

/** Says where a figure comes from: dataset, filter, method, rows. */
@Controller
class FigureController {

    /** More rows than a page can show are in the file. */
    private static final int MOST_ROWS = 500;

    private final AssessmentsSql assessments;
    private final Contents contents;

    FigureController(AssessmentsSql assessments, Contents contents) {
        this.assessments = assessments;
        this.contents = contents;
    }

    @GetMapping(Addresses.ONE + "/figures/{figure:[a-z][a-z0-9-]*}")
    @Requires(AssessmentStatus.READ)
    Object show(
            @PathVariable String year,
            @PathVariable String figure,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Assessment assessment = AssessmentController.get(assessments, year);
        Content content = contents.of(assessment, viewer.partnership().name());
        Exhibit exhibit = new AssessmentDocument(content, Audience.RESTRICTED, null)
                .exhibits()
                .get(figure);
        if (exhibit == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        TableRequest wanted = TableRequest.of(request.getParameterMap());
        Optional<ResponseEntity<byte[]>> download = TableDownload.of(table(exhibit), exhibit.rows(), wanted);
        if (download.isPresent()) {
            return download.get();
        }
        List<List<String>> rows =
                exhibit.rows().size() > MOST_ROWS ? exhibit.rows().subList(0, MOST_ROWS) : exhibit.rows();
        model.addAttribute(
                "page",
                new FigurePage(
                        assessment,
                        exhibit,
                        content.data().used(),
                        content.frozen(),
                        table(exhibit).show(rows, wanted),
                        exhibit.rows().size() > MOST_ROWS));
        return "assessment/draft/figure";
    }

    private static Table<List<String>> table(Exhibit exhibit) {
        List<Column<List<String>>> columns = new ArrayList<>();
        for (int i = 0; i < exhibit.heads().size(); i++) {
            int at = i;
            Column<List<String>> column = Column.text("c" + i, exhibit.heads().get(i), row -> row.get(at));
            columns.add(i < 2 ? column.filteredByText() : column);
        }
        return new Table<>(exhibit.id() + "-rows", "Rows behind it", new Table.Noun("row", "rows"), columns);
    }
}
