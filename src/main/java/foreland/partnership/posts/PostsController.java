package foreland.partnership.posts;

import foreland.govuk.Choice;
import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.Agencies;
import foreland.partnership.Agency;
import foreland.partnership.BrokenConstraint;
import foreland.partnership.NextPage;
import foreland.partnership.PersonPolicy;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the posts and adds one. */
@Controller
class PostsController {

    private final PostSql posts;
    private final Agencies agencies;
    private final OnceOnly onceOnly;

    PostsController(PostSql posts, Agencies agencies, OnceOnly onceOnly) {
        this.posts = posts;
        this.agencies = agencies;
        this.onceOnly = onceOnly;
    }

    @GetMapping(PostsPage.LIST)
    @Requires(PersonPolicy.SEE)
    Object list(@RequestAttribute(Viewer.REQUEST) Viewer viewer, HttpServletRequest request, Model model) {
        var all = posts.list(viewer.partnership().id());
        var table = PostsPage.tableFor(request.getContextPath());
        TableRequest wanted = TableRequest.of(request.getParameterMap());
        var download = TableDownload.of(table, all, wanted);
        if (download.isPresent()) {
            return download.get();
        }
        model.addAttribute("page", new PostsPage(table.show(all, wanted), PersonPolicy.mayManage(viewer)));
        return "partnership/posts/posts";
    }

    @GetMapping(PostsPage.LIST + "/add")
    @Requires(PersonPolicy.MANAGE)
    String ask(Model model) {
        model.addAttribute("page", page(PostForm.empty(), Problems.none()));
        return "partnership/posts/add";
    }

    @PostMapping(PostsPage.LIST + "/add")
    @Requires(PersonPolicy.MANAGE)
    String add(
            @RequestParam(FormToken.FIELD) UUID form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        PostForm typed = PostForm.posted(request);
        Problems problems = typed.problems(agencies.list());
        Outcome<Problems> outcome = problems.isEmpty() ? save(form, typed) : Outcome.refused(problems);
        return outcome.match(
                location -> {
                    next.addFlashAttribute(NextPage.MESSAGE, typed.title() + " added");
                    return "redirect:" + location;
                },
                why -> {
                    response.setStatus(HttpStatus.BAD_REQUEST.value());
                    model.addAttribute("page", page(typed, why));
                    return "partnership/posts/add";
                });
    }

    private Outcome<Problems> save(UUID form, PostForm typed) {
        try {
            return onceOnly.answer(
                    form, () -> Outcome.saved(PostsPage.LIST + "/" + posts.add(typed.agencyId(), typed.title())));
        } catch (DataIntegrityViolationException e) {
            if (BrokenConstraint.nameIn(e)
                    .filter("post_title_is_unique"::equals)
                    .isEmpty()) {
                throw e;
            }
            return Outcome.refused(Problems.none()
                    .and("title", "The agency has a post of this name already. Open that one, or use another name"));
        }
    }

    private PostFormPage page(PostForm form, Problems problems) {
        return new PostFormPage(
                form, Choice.of(agencies.list(), agency -> agency.id().toString(), Agency::name), problems);
    }
}
