package foreland.partnership.people;

import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.partnership.ConfirmedRecently;
import foreland.partnership.People;
import foreland.partnership.Person;
import foreland.partnership.PersonPolicy;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.server.ResponseStatusException;

/** Shows the people of the partnership and one of them; both looks are journalled. */
@Controller
@Requires(PersonPolicy.SEE)
class PeopleController {

    private final DirectorySql directory;
    private final People people;
    private final PersonPages pages;

    PeopleController(DirectorySql directory, People people, PersonPages pages) {
        this.directory = directory;
        this.people = people;
        this.pages = pages;
    }

    @GetMapping(PeoplePage.LIST)
    @ConfirmedRecently(whenAsking = "format")
    Object list(@RequestAttribute(Viewer.REQUEST) Viewer viewer, HttpServletRequest request, Model model) {
        var all = directory.list(viewer.partnership().id());
        var table = PeoplePage.tableFor(request.getContextPath(), PersonPolicy.mayManage(viewer));
        TableRequest wanted = TableRequest.of(request.getParameterMap());
        var download = TableDownload.of(table, all, wanted);
        if (download.isPresent()) {
            return download.get();
        }
        model.addAttribute("page", new PeoplePage(table.show(all, wanted), PersonPolicy.mayManage(viewer)));
        return "partnership/people/people";
    }

    @GetMapping(PeoplePage.LIST + "/{id}")
    String show(
            @PathVariable UUID id,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Person person = people.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", pages.of(person, viewer, request.getContextPath()));
        return "partnership/people/person";
    }
}
