package foreland.delivery.family;

import foreland.calendar.FinancialYear;
import foreland.delivery.family.Member.Key;
import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.partnership.OpenToMembers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows an action's line over the years. */
@Controller
class FamilyController {

    static final String PATH = "/desk/delivery/closing/family";

    private final FamilySql members;

    FamilyController(FamilySql members) {
        this.members = members;
    }

    @GetMapping(PATH + "/{plan}/{year}/{reference}")
    @OpenToMembers
    Object show(
            @PathVariable String plan,
            @PathVariable("year") String label,
            @PathVariable String reference,
            HttpServletRequest http,
            Model model) {
        Key action = new Key(plan, year(label), reference);
        FamilyTree tree = FamilyTree.of(members.listMembers());
        List<Member> family = tree.membersOf(action);
        Member self = family.stream()
                .filter(member -> member.key().equals(action))
                .findFirst()
                .orElseThrow(FamilyController::notFound);
        var table = FamilyPage.table(http.getContextPath(), action, family);
        var wanted = TableRequest.of(http.getParameterMap());
        var download = TableDownload.of(table, family, wanted);
        if (download.isPresent()) {
            return download.get();
        }
        model.addAttribute(
                "page", new FamilyPage(action, self.title(), tree.familyOf(action), table.show(family, wanted)));
        return "delivery/family/family";
    }

    private static FinancialYear year(String label) {
        return FinancialYear.find(label).orElseThrow(FamilyController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
