package foreland.partnership.lockouts;

import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.partnership.PersonPolicy;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** Shows who was shut out lately, to whoever keeps the people. */
@Controller
@Requires(PersonPolicy.MANAGE)
class LockOutsController {

    private final LockOutsSql lockOuts;
    private final Clock clock;

    LockOutsController(LockOutsSql lockOuts, Clock clock) {
        this.lockOuts = lockOuts;
        this.clock = clock;
    }

    @GetMapping(LockOutsPage.PATH)
    Object show(@RequestAttribute(Viewer.REQUEST) Viewer viewer, HttpServletRequest request, Model model) {
        List<LockOut> all = lockOuts.list(viewer.partnership(), clock.instant().minus(LockOutsPage.SHOWN));
        TableRequest wanted = TableRequest.of(request.getParameterMap());
        var download = TableDownload.of(LockOutsPage.shutOut(), all, wanted);
        if (download.isPresent()) {
            return download.get();
        }
        model.addAttribute("page", new LockOutsPage(LockOutsPage.shutOut().show(all, wanted)));
        return "partnership/lockouts/list";
    }
}
