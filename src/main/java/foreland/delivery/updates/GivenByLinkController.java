package foreland.delivery.updates;

import foreland.govuk.FormToken;
import foreland.partnership.Guesses;
import foreland.partnership.NextPage;
import foreland.partnership.OpenToAll;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes an update from its owner by a link, without sign-in. Opening the link does nothing, since mail scanners open links too:
 * it is started by a form, in one browser, and opens in no other.
 */
@Controller
@OpenToAll
@RequestMapping(GivenByLinkController.PATH + "/{token}")
class GivenByLinkController {

    static final String PATH = "/update";

    private final LinkSql links;
    private final UpdatePages pages;
    private final Giving giving;
    private final Guesses guesses;
    private final Clock clock;

    GivenByLinkController(LinkSql links, UpdatePages pages, Giving giving, Guesses guesses, Clock clock) {
        this.links = links;
        this.pages = pages;
        this.giving = giving;
        this.guesses = guesses;
        this.clock = clock;
    }

    @GetMapping
    String open(
            @PathVariable String token,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<LinkSecret> browser = BrowserCookie.in(request);
        LinkSql.Look look = look(token, browser, request);
        if (look.state() != LinkSql.State.HERE) {
            return closed(ClosedLinkPage.of(look, token), response, model);
        }
        return acting(viewer, token, browser, look, (subject, path) -> {
            UpdatePage page = pages.pageByLink(subject, path);
            return page.mayWrite()
                    ? show(page, HttpStatus.OK, response, model)
                    : closed(ClosedLinkPage.ANSWERED, response, model);
        });
    }

    @PostMapping("/start")
    String start(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        LinkSql.Look look = look(token, BrowserCookie.in(request), request);
        if (look.state() != LinkSql.State.NEW) {
            return look.state() == LinkSql.State.HERE
                    ? "redirect:" + path(token)
                    : closed(ClosedLinkPage.of(look, token), response, model);
        }
        LinkSecret browser = BrowserCookie.in(request).orElseGet(LinkSecret::fresh);
        LinkSql.Start started = links.start(secret(token).orElseThrow(), browser, email);
        if (started == LinkSql.Start.STARTED) {
            BrowserCookie.set(browser, request, response);
            return "redirect:" + path(token);
        }
        LinkSql.Look now = look(token, Optional.empty(), request);
        ClosedLinkPage page = ClosedLinkPage.of(now, token);
        return closed(now.state() == LinkSql.State.NEW ? page.wrong(email) : page, response, model);
    }

    @PostMapping
    String give(
            @PathVariable String token,
            @RequestParam(FormToken.FIELD) UUID form,
            @RequestParam Map<String, String> posted,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "draft") String act,
            @RequestParam(value = Attachment.FIELD, required = false) @Nullable MultipartFile evidence,
            @RequestParam(required = false) @Nullable UUID without,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next)
            throws IOException {
        Optional<LinkSecret> browser = BrowserCookie.in(request);
        LinkSql.Look look = look(token, browser, request);
        Attachment.Sent file = Attachment.of(evidence);
        if (look.state() != LinkSql.State.HERE) {
            return closed(ClosedLinkPage.of(look, token), response, model);
        }
        boolean submits = act.equals("submit");
        return acting(viewer, token, browser, look, (subject, path) -> {
            var sent = new Giving.Sent(subject, UpdateForm.posted(posted, subject), version, file, without);
            var outcome = submits ? giving.submit(form, sent, path) : giving.saveDraft(form, sent, path);
            return outcome.match(
                    location -> {
                        next.addFlashAttribute(
                                NextPage.MESSAGE, submits ? "Thank you: your update was submitted" : savedAt());
                        return "redirect:" + location;
                    },
                    why -> show(
                            pages.pageByLink(subject, path).refused(sent, why),
                            UpdateController.status(why),
                            response,
                            model));
        });
    }

    @PostMapping(params = Autosaved.FIELD)
    ResponseEntity<Autosaved> save(
            @PathVariable String token,
            @RequestParam Map<String, String> posted,
            @RequestParam(defaultValue = "0") int version,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request) {
        Optional<LinkSecret> browser = BrowserCookie.in(request);
        LinkSql.Look look = look(token, browser, request);
        if (look.state() != LinkSql.State.HERE) {
            throw new ResponseStatusException(HttpStatus.GONE);
        }
        return acting(
                viewer,
                token,
                browser,
                look,
                (subject, path) -> Autosaved.answer(
                        giving.saveByItself(Giving.Sent.textOnly(subject, UpdateForm.posted(posted, subject), version)),
                        savedAt()));
    }

    /** Does the work as the holder of the link, for whom the database opens this one update and nothing else. */
    private <T> T acting(
            Viewer viewer,
            String token,
            Optional<LinkSecret> browser,
            LinkSql.Look look,
            BiFunction<Subject, String, T> work) {
        LinkSql.About about = look.about().orElseThrow();
        return links.holder(viewer.partnership().id(), secret(token).orElseThrow(), browser.orElseThrow())
                .doing(() -> {
                    Subject subject = pages.subject(about.plan(), about.quarter(), about.reference())
                            .orElseThrow(() -> new ResponseStatusException(HttpStatus.GONE));
                    return work.apply(subject, path(token));
                });
    }

    /** Whoever tries addresses that are none is made to wait, as at sign-in; a link that is one always opens. */
    private LinkSql.Look look(String token, Optional<LinkSecret> browser, HttpServletRequest request) {
        LinkSql.Look look = secret(token)
                .map(secret -> links.look(secret, browser))
                .orElse(new LinkSql.Look(LinkSql.State.UNKNOWN, null, Optional.empty()));
        if (look.state() == LinkSql.State.UNKNOWN) {
            String guesser = "update-link:" + request.getRemoteAddr();
            if (guesses.lockedUntil(guesser).isPresent()) {
                throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
            }
            guesses.count(guesser);
        }
        return look;
    }

    private static Optional<LinkSecret> secret(String token) {
        return LinkSecret.read(token);
    }

    private static String path(String token) {
        return PATH + "/" + token;
    }

    private String savedAt() {
        return "Draft saved at " + UpdateWords.time(clock.instant());
    }

    private static String show(UpdatePage page, HttpStatus status, HttpServletResponse response, Model model) {
        response.setStatus(status.value());
        response.setHeader("X-Robots-Tag", "noindex");
        model.addAttribute("page", page);
        return "delivery/updates/byLink";
    }

    private static String closed(ClosedLinkPage page, HttpServletResponse response, Model model) {
        response.setStatus(page.status().value());
        response.setHeader("X-Robots-Tag", "noindex");
        model.addAttribute("page", page);
        return "delivery/updates/closedLink";
    }
}
