package foreland.plan.changes;

import foreland.govuk.Problems;
import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.partnership.OpenToMembers;
import foreland.partnership.Viewer;
import foreland.plan.PlanChanges;
import foreland.plan.PlanPolicy;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.server.ResponseStatusException;

/** Lists the change requests and shows one. */
@Controller
@OpenToMembers
class ChangesController {

    static final String HERE = "/desk/plan/changes";
    static final String ONE = HERE + "/{number:\\d{1,9}}";

    private final PlanChanges changes;
    private final RequestPages pages;
    private final LedActionsSql led;

    ChangesController(PlanChanges changes, RequestPages pages, LedActionsSql led) {
        this.changes = changes;
        this.pages = pages;
        this.led = led;
    }

    @GetMapping(HERE)
    Object list(@RequestAttribute(Viewer.REQUEST) Viewer viewer, HttpServletRequest request, Model model) {
        var all = changes.list();
        var table = ChangesPage.table(request.getContextPath());
        TableRequest wanted = TableRequest.of(request.getParameterMap());
        var download = TableDownload.of(table, all, wanted);
        if (download.isPresent()) {
            return download.get();
        }
        model.addAttribute(
                "page", new ChangesPage(table.show(all, wanted), led.listFor(viewer), viewer.may(PlanPolicy.EDIT)));
        return "plan/changes/list";
    }

    @Transactional(readOnly = true)
    @GetMapping(ONE)
    String show(@PathVariable int number, @RequestAttribute(Viewer.REQUEST) Viewer viewer, Model model) {
        model.addAttribute(
                "page",
                changes.find(number)
                        .map(request -> pages.of(request, viewer, Problems.none(), false))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "plan/changes/request";
    }
}
