package foreland.partnership.access;

import foreland.govuk.Choice;
import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.ConfirmedRecently;
import foreland.partnership.NextPage;
import foreland.partnership.PersonPolicy;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows who can see and do what, and marks it as checked. */
@Controller
@Requires(PersonPolicy.MANAGE)
class AccessController {

    private final AccessSql access;
    private final OnceOnly onceOnly;

    AccessController(AccessSql access, OnceOnly onceOnly) {
        this.access = access;
        this.onceOnly = onceOnly;
    }

    @GetMapping(AccessPage.ADDRESS)
    @ConfirmedRecently(whenAsking = "format")
    Object show(@RequestAttribute(Viewer.REQUEST) Viewer viewer, HttpServletRequest request, Model model) {
        List<Access> all = access.list(viewer.partnership().id());
        var table = AccessPage.tableFor(request.getContextPath());
        TableRequest wanted = TableRequest.of(request.getParameterMap());
        var download = TableDownload.of(table, all, wanted);
        if (download.isPresent()) {
            return download.get();
        }
        List<Choice> people = Choice.of(all, one -> one.person().toString(), Access::name);
        model.addAttribute("page", new AccessPage(table.show(all, wanted), people, Problems.none()));
        return "partnership/access/review";
    }

    @PostMapping(AccessPage.ADDRESS)
    String review(
            @RequestParam(defaultValue = "") List<UUID> person,
            @RequestParam(FormToken.FIELD) UUID form,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            RedirectAttributes next) {
        if (person.isEmpty()) {
            next.addFlashAttribute(NextPage.MESSAGE, "Nobody was chosen, so nothing was marked");
            return "redirect:" + AccessPage.ADDRESS;
        }
        onceOnly.answer(form, () -> {
            access.review(person, Objects.requireNonNull(viewer.person()));
            return Outcome.<Problems>saved(AccessPage.ADDRESS);
        });
        next.addFlashAttribute(
                NextPage.MESSAGE,
                "Marked as checked today: " + person.size() + (person.size() == 1 ? " person" : " people"));
        return "redirect:" + AccessPage.ADDRESS;
    }
}
