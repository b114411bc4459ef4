package foreland.assessment.explore;

import foreland.partnership.OpenToMembers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Explains the methods in plain English. */
@Controller
@OpenToMembers
class MethodsController {

    @GetMapping(Addresses.METHODS)
    String list(Model model) {
        model.addAttribute("page", Method.list());
        return "assessment/explore/methods";
    }

    @GetMapping(Addresses.METHODS + "/{method}")
    String one(@PathVariable String method, Model model) {
        model.addAttribute(
                "page", Method.find(method).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "assessment/explore/method";
    }
}
