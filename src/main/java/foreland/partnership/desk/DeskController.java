package foreland.partnership.desk;

import foreland.partnership.DeskItems;
import foreland.partnership.OpenToMembers;
import foreland.partnership.Viewer;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** Shows the desk. */
@Controller
class DeskController {

    private final List<DeskItems> sources;

    DeskController(List<DeskItems> sources) {
        this.sources = sources;
    }

    /** In one transaction, since each source asks the database. */
    @GetMapping("/desk")
    @OpenToMembers
    @Transactional(readOnly = true)
    String show(@RequestAttribute(Viewer.REQUEST) Viewer viewer, Model model) {
        model.addAttribute(
                "page",
                DeskPage.of(
                        viewer,
                        sources.stream()
                                .flatMap(source -> source.listFor(viewer).stream())
                                .toList()));
        return "partnership/desk/desk";
    }
}
