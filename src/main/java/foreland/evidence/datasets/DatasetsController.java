package foreland.evidence.datasets;

import foreland.evidence.Dataset;
import foreland.evidence.Evidence;
import foreland.evidence.LoadedPart;
import foreland.evidence.MonthsCovered;
import foreland.evidence.Originals;
import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.partnership.OpenToMembers;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.server.ResponseStatusException;

/** Shows the datasets and gives their files out as they came. */
@Controller
@OpenToMembers
class DatasetsController {

    private static final String HERE = "/desk/evidence/datasets";

    private final Evidence evidence;
    private final Originals originals;
    private final DescriptionSql descriptions;

    DatasetsController(Evidence evidence, Originals originals, DescriptionSql descriptions) {
        this.evidence = evidence;
        this.originals = originals;
        this.descriptions = descriptions;
    }

    @GetMapping(HERE)
    Object list(@RequestAttribute(Viewer.REQUEST) Viewer viewer, HttpServletRequest request, Model model) {
        List<Dataset> datasets = evidence.listDatasets();
        TableRequest wanted = TableRequest.of(request.getParameterMap());
        var table = DatasetsPage.table(request.getContextPath() + HERE);
        var download = TableDownload.of(table, datasets, wanted);
        if (download.isPresent()) {
            return download.get();
        }
        model.addAttribute("page", new DatasetsPage(table.show(datasets, wanted), viewer.may("evidence.import")));
        return "evidence/datasets/list";
    }

    @GetMapping(HERE + "/{id}")
    Object dataset(
            @PathVariable UUID id,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Dataset dataset = evidence.findDataset(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<LoadedPart> parts = evidence.listParts(id);
        TableRequest wanted = TableRequest.of(request.getParameterMap());
        var table = DatasetPage.parts(request.getContextPath() + HERE + "/" + id);
        var download = TableDownload.of(table, parts, wanted);
        if (download.isPresent()) {
            return download.get();
        }
        boolean mayDescribe = viewer.may(DescriptionController.PUBLISH)
                && descriptions.find(id).isPresent();
        Map<String, MonthsCovered> forces =
                dataset.kind().byForceAndMonth() ? evidence.monthsByForce(dataset.kind()) : Map.of();
        model.addAttribute("page", new DatasetPage(dataset, forces, table.show(parts, wanted), mayDescribe));
        return "evidence/datasets/dataset";
    }

    /** The file of a part, byte for byte as it came: nothing in it is changed, so it goes out as a file and not as a page. */
    @GetMapping(HERE + "/{id}/parts/{number}/file")
    void file(@PathVariable UUID id, @PathVariable long number, HttpServletResponse response) throws IOException {
        LoadedPart part = evidence.listParts(id).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(part.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        originals.writing(part.number()).to(response.getOutputStream());
    }
}
