package foreland.governance.routes;

import foreland.calendar.LondonTime;
import foreland.governance.ApprovalRoute;
import foreland.governance.ApprovalSubject;
import foreland.governance.Body;
import foreland.governance.Governance;
import foreland.governance.GovernancePolicy;
import foreland.governance.UsualRoute;
import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.OpenToMembers;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

/** Shows the routes to approval and edits them. */
@Controller
@RequestMapping(RoutesController.PATH)
class RoutesController {

    static final String PATH = "/desk/governance/routes";
    private static final String EDITOR = "governance/routes/route";

    private final Governance governance;
    private final RouteSql sql;
    private final OnceOnly onceOnly;
    private final Clock clock;

    RoutesController(Governance governance, RouteSql sql, OnceOnly onceOnly, Clock clock) {
        this.governance = governance;
        this.sql = sql;
        this.onceOnly = onceOnly;
        this.clock = clock;
    }

    @GetMapping
    @OpenToMembers
    String list(@RequestAttribute(Viewer.REQUEST) Viewer viewer, Model model) {
        List<Body> bodies = governance.listBodies();
        List<ApprovalRoute> laidDown = governance.listRoutes();
        List<RoutesPage.Route> routes = Stream.of(ApprovalSubject.values())
                .map(subject -> RoutesPage.route(subject, routeOf(subject, laidDown), bodies))
                .toList();
        model.addAttribute("page", new RoutesPage(routes, GovernancePolicy.mayKeep(viewer)));
        return "governance/routes/list";
    }

    private static Optional<ApprovalRoute> routeOf(ApprovalSubject subject, List<ApprovalRoute> routes) {
        return routes.stream().filter(route -> route.subject() == subject).findFirst();
    }

    @GetMapping("/{word}")
    @Requires(GovernancePolicy.KEEP)
    String show(@PathVariable String word, Model model) {
        ApprovalSubject subject = subject(word);
        RouteForm form = RouteForm.of(governance.routeFor(subject), governance.listBodies());
        model.addAttribute("page", page(subject, form, Problems.none()));
        return EDITOR;
    }

    /** "save" writes the route's next version; every other button only shows the form as it is afterwards. */
    @PostMapping("/{word}")
    @Requires(GovernancePolicy.KEEP)
    String edit(
            @PathVariable String word,
            @RequestParam(FormToken.FIELD) UUID token,
            @RequestParam(name = "do", defaultValue = "save") String button,
            @RequestParam Map<String, String> posted,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        ApprovalSubject subject = subject(word);
        RouteForm form = RouteForm.posted(posted);
        if (!button.equals("save")) {
            model.addAttribute("page", page(subject, pressed(button, form), Problems.none()));
            return EDITOR;
        }
        return onceOnly.answer(token, () -> save(subject, form))
                .match(
                        location -> {
                            next.addFlashAttribute("message", subject.title() + ": route saved");
                            return "redirect:" + location;
                        },
                        problems -> {
                            response.setStatus(HttpStatus.BAD_REQUEST.value());
                            model.addAttribute("page", page(subject, form, problems));
                            return EDITOR;
                        });
    }

    private RouteForm pressed(String button, RouteForm form) {
        List<Body> bodies = governance.listBodies();
        return button.equals("usual")
                ? RouteForm.of(UsualRoute.with(bodies, LondonTime.today(clock)), bodies, form.version())
                : form.after(button);
    }

    private Outcome<Problems> save(ApprovalSubject subject, RouteForm form) {
        List<Body> bodies = governance.listBodies();
        Problems problems = form.problems(bodies);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        ApprovalRoute route = new ApprovalRoute(UUID.randomUUID(), subject, form.version() + 1, form.toSteps(bodies));
        return sql.add(route)
                ? Outcome.saved(PATH)
                : Outcome.refused(
                        Problems.none()
                                .and(
                                        "",
                                        "Someone else changed this route meanwhile. Look at it in another window, then start again from theirs"));
    }

    private RoutePage page(ApprovalSubject subject, RouteForm form, Problems problems) {
        List<Body> bodies = governance.listBodies();
        return new RoutePage(
                subject,
                form,
                problems,
                bodies,
                form.version() == 0,
                UsualRoute.missing(bodies, LondonTime.today(clock)));
    }

    private static ApprovalSubject subject(String word) {
        return Stream.of(ApprovalSubject.values())
                .filter(subject -> RoutesPage.word(subject).equals(word))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
