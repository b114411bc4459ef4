package foreland.partnership.agencies;

import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.partnership.Agencies;
import foreland.partnership.Agency;
import foreland.partnership.AgencyPolicy;
import foreland.partnership.LondonDay;
import foreland.partnership.OpenToMembers;
import foreland.partnership.ResponsibleAuthorities;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** Shows who belongs to the partnership and whether anyone required is missing. */
@Controller
@OpenToMembers
class AgenciesController {

    private final Agencies agencies;
    private final CoverageSql coverage;
    private final Clock clock;

    AgenciesController(Agencies agencies, CoverageSql coverage, Clock clock) {
        this.agencies = agencies;
        this.coverage = coverage;
        this.clock = clock;
    }

    @GetMapping("/desk/partnership/agencies")
    Object list(@RequestAttribute(Viewer.REQUEST) Viewer viewer, HttpServletRequest request, Model model) {
        List<Agency> all = agencies.list();
        var table = AgenciesPage.tableFor(request.getContextPath(), AgencyPolicy.mayEdit(viewer));
        TableRequest wanted = TableRequest.of(request.getParameterMap());
        var download = TableDownload.of(table, all, wanted);
        if (download.isPresent()) {
            return download.get();
        }
        model.addAttribute(
                "page",
                new AgenciesPage(
                        table.show(all, wanted),
                        AgenciesPage.namesOf(ResponsibleAuthorities.missing(
                                all, viewer.partnership().twoTier(), LondonDay.today(clock))),
                        viewer.partnership().twoTier(),
                        coverage.list(),
                        AgencyPolicy.mayAdd(viewer)));
        return "partnership/agencies/agencies";
    }
}
