package foreland.delivery.updates;

import foreland.calendar.LondonTime;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** Shows an agency's people what is due from them. */
@Controller
class DueController {

    private final OwedSql owed;
    private final Clock clock;

    DueController(OwedSql owed, Clock clock) {
        this.owed = owed;
        this.clock = clock;
    }

    @GetMapping(Addresses.DUE)
    @Requires(UpdatePolicy.UPDATE)
    String show(@RequestAttribute(Viewer.REQUEST) Viewer viewer, Model model) {
        model.addAttribute(
                "page", DuePage.of(owed.listAll(), viewer.may(UpdatePolicy.ACCEPT), LondonTime.today(clock)));
        return "delivery/updates/due";
    }
}
