package foreland.publication.home;

import foreland.partnership.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows the accessibility statement that the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility
 * Regulations 2018 ask for, in the form of the government's model statement. The footer of every page leads here.
 */
@Controller
class AccessibilityController {

    @OpenToAll
    @GetMapping("/accessibility")
    String show() {
        return "publication/home/accessibility";
    }
}
