package foreland.partnership.posts;

import foreland.govuk.Choice;
import foreland.govuk.DateParts;
import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.BrokenConstraint;
import foreland.partnership.JournalLink;
import foreland.partnership.NextPage;
import foreland.partnership.People;
import foreland.partnership.Person;
import foreland.partnership.PersonPolicy;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows one post with its holders, adds the next holder and ends the present one. */
@Controller
class PostController {

    private final PostSql posts;
    private final People people;
    private final OnceOnly onceOnly;

    PostController(PostSql posts, People people, OnceOnly onceOnly) {
        this.posts = posts;
        this.people = people;
        this.onceOnly = onceOnly;
    }

    @GetMapping(PostsPage.LIST + "/{id}")
    @Requires(PersonPolicy.SEE)
    String show(
            @PathVariable UUID id,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("page", page(id, HoldingForm.empty(), DateParts.EMPTY, Problems.none(), viewer, request));
        return "partnership/posts/post";
    }

    @PostMapping(PostsPage.LIST + "/{id}/holders/add")
    @Requires(PersonPolicy.MANAGE)
    String addHolder(
            @PathVariable UUID id,
            @RequestParam(FormToken.FIELD) UUID form,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        HoldingForm typed = HoldingForm.posted(request);
        Problems problems = typed.problems(people.list());
        Outcome<Problems> outcome = problems.isEmpty()
                ? unlessHeld(() -> onceOnly.answer(form, () -> {
                    posts.addHolding(
                            id,
                            typed.personId(),
                            typed.from().date().orElseThrow(),
                            typed.to().date().orElse(null));
                    return Outcome.saved(PostsPage.LIST + "/" + id);
                }))
                : Outcome.refused(problems);
        return outcome.match(
                location -> done("Holder added", location, next),
                why -> again(page(id, typed, DateParts.EMPTY, why, viewer, request), response, model));
    }

    @PostMapping(PostsPage.LIST + "/{id}/holders/end")
    @Requires(PersonPolicy.MANAGE)
    String end(
            @PathVariable UUID id,
            @RequestParam(FormToken.FIELD) UUID form,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Holding present = posts.holdingsOf(id).stream()
                .filter(Holding::open)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        DateParts typed = DateParts.posted("last", request::getParameter);
        Problems problems =
                typed.date().filter(day -> !day.isBefore(present.from())).isPresent()
                        ? Problems.none()
                        : Problems.none().and("last", "Enter the last day, on or after the first, such as 31 3 2020");
        Outcome<Problems> outcome = problems.isEmpty()
                ? onceOnly.answer(form, () -> {
                    posts.end(id, present, typed.date().orElseThrow());
                    return Outcome.saved(PostsPage.LIST + "/" + id);
                })
                : Outcome.refused(problems);
        return outcome.match(
                location -> done("Last day saved", location, next),
                why -> again(page(id, HoldingForm.empty(), typed, why, viewer, request), response, model));
    }

    private static Outcome<Problems> unlessHeld(Supplier<Outcome<Problems>> work) {
        try {
            return work.get();
        } catch (DataIntegrityViolationException e) {
            if (BrokenConstraint.nameIn(e)
                    .filter("post_held_by_one_at_a_time"::equals)
                    .isEmpty()) {
                throw e;
            }
            return Outcome.refused(
                    Problems.none()
                            .and(
                                    "from",
                                    "Someone else holds the post at that time. Enter their last day first, or choose other days"));
        }
    }

    private PostPage page(
            UUID id, HoldingForm form, DateParts last, Problems problems, Viewer viewer, HttpServletRequest request) {
        ListedPost post = posts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new PostPage(
                post,
                posts.lookAtHoldingsOf(id),
                PersonPolicy.mayManage(viewer),
                form,
                last,
                Choice.of(
                        people.list().stream()
                                .filter(person -> !person.erased())
                                .toList(),
                        person -> person.id().toString(),
                        Person::name),
                problems,
                viewer.may(JournalLink.RIGHT) ? JournalLink.to(request.getContextPath(), id) : null);
    }

    private static String again(PostPage page, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute("page", page);
        return "partnership/posts/post";
    }

    private static String done(String message, String location, RedirectAttributes next) {
        next.addFlashAttribute(NextPage.MESSAGE, message);
        return "redirect:" + location;
    }
}
