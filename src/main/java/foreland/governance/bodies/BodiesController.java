package foreland.governance.bodies;

import foreland.governance.Body;
import foreland.governance.Governance;
import foreland.governance.GovernancePolicy;
import foreland.govuk.BothVersions;
import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.OpenToMembers;
import foreland.partnership.Requires;
import foreland.partnership.Slug;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists, adds and changes bodies. */
@Controller
@RequestMapping(BodiesController.PATH)
class BodiesController {

    static final String PATH = "/desk/governance/bodies";
    private static final String FORM = "governance/bodies/form";

    private final Governance governance;
    private final BodySql sql;
    private final OnceOnly onceOnly;

    BodiesController(Governance governance, BodySql sql, OnceOnly onceOnly) {
        this.governance = governance;
        this.sql = sql;
        this.onceOnly = onceOnly;
    }

    @GetMapping
    @OpenToMembers
    Object list(@RequestAttribute(Viewer.REQUEST) Viewer viewer, Model model, HttpServletRequest request) {
        List<Body> bodies = governance.listBodies();
        boolean keeps = GovernancePolicy.mayKeep(viewer);
        TableRequest wanted = TableRequest.of(request.getParameterMap());
        var table = BodiesPage.table(bodies, request.getContextPath(), keeps);
        var download = TableDownload.of(table, bodies, wanted);
        if (download.isPresent()) {
            return download.get();
        }
        model.addAttribute("page", new BodiesPage(table.show(bodies, wanted), keeps));
        return "governance/bodies/list";
    }

    @GetMapping("/new")
    @Requires(GovernancePolicy.KEEP)
    String showNew(Model model) {
        model.addAttribute("page", newPage(BodyForm.EMPTY, Problems.none()));
        return FORM;
    }

    @PostMapping("/new")
    @Requires(GovernancePolicy.KEEP)
    String add(
            @RequestParam(FormToken.FIELD) UUID token,
            @RequestParam Map<String, String> posted,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        BodyForm form = BodyForm.posted(posted);
        Outcome<Problems> outcome = onceOnly.answer(token, () -> add(form));
        return outcome.match(
                location -> {
                    next.addFlashAttribute("message", form.name() + " added");
                    return "redirect:" + location;
                },
                problems -> {
                    response.setStatus(HttpStatus.BAD_REQUEST.value());
                    model.addAttribute("page", newPage(form, problems));
                    return FORM;
                });
    }

    private Outcome<Problems> add(BodyForm form) {
        List<Body> bodies = governance.listBodies();
        Problems problems = form.problems(bodies);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        String slug =
                Slug.free(Slug.of(form.name()), bodies.stream().map(Body::slug).toList());
        sql.add(form.toBody(UUID.randomUUID(), slug.equals("new") ? "new-body" : slug));
        return Outcome.saved(PATH);
    }

    @GetMapping("/{slug}")
    @Requires(GovernancePolicy.KEEP)
    String show(@PathVariable String slug, Model model) {
        Body body = get(slug);
        model.addAttribute("page", changePage(body, BodyForm.of(body), Problems.none(), List.of()));
        return FORM;
    }

    @PostMapping("/{slug}")
    @Requires(GovernancePolicy.KEEP)
    String change(
            @PathVariable String slug,
            @RequestParam(FormToken.FIELD) UUID token,
            @RequestParam Map<String, String> posted,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Body body = get(slug);
        BodyForm form = BodyForm.posted(posted);
        return onceOnly.answer(token, () -> change(body, form))
                .match(
                        location -> {
                            next.addFlashAttribute("message", form.name() + " changed");
                            return "redirect:" + location;
                        },
                        problems -> {
                            response.setStatus(
                                    problems.isEmpty() ? HttpStatus.CONFLICT.value() : HttpStatus.BAD_REQUEST.value());
                            model.addAttribute("page", refusedPage(slug, form, problems));
                            return FORM;
                        });
    }

    /** Refused with problems, or with none at all when someone else was faster. */
    private Outcome<Problems> change(Body body, BodyForm form) {
        Problems problems = form.problems(othersThan(body));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return sql.change(form.toBody(body.id(), body.slug())) ? Outcome.saved(PATH) : Outcome.refused(Problems.none());
    }

    private BodyPage refusedPage(String slug, BodyForm form, Problems problems) {
        Body newest = get(slug);
        return problems.isEmpty()
                ? changePage(
                        newest, form.over(newest.version()), problems, form.beside(newest, governance.listBodies()))
                : changePage(newest, form, problems, List.of());
    }

    private BodyPage newPage(BodyForm form, Problems problems) {
        return new BodyPage("Add a body", PATH + "/new", form, problems, governance.listBodies(), List.of());
    }

    private BodyPage changePage(Body body, BodyForm form, Problems problems, List<BothVersions> both) {
        return new BodyPage("Change " + body.name(), PATH + "/" + body.slug(), form, problems, othersThan(body), both);
    }

    private List<Body> othersThan(Body body) {
        return governance.listBodies().stream()
                .filter(other -> !other.id().equals(body.id()))
                .toList();
    }

    private Body get(String slug) {
        return governance.listBodies().stream()
                .filter(body -> body.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
