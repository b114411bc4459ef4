package foreland.partnership.signin;

import foreland.partnership.OpenToMembers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Keeps somebody signed in who works on a long page. Opening any page does; this one can be opened beside the other. */
@Controller
@OpenToMembers
class StayController {

    @GetMapping("/stay")
    String stay() {
        return "partnership/signin/stay";
    }
}
