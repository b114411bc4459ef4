package foreland.delivery.updates;

import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.NextPage;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import foreland.post.Letter;
import foreland.post.Post;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes and revokes links by which an owner without sign-in gives one update. */
@Controller
@Requires(UpdatePolicy.ACCEPT)
class LinkController {

    private final UpdatePages pages;
    private final LinkSql links;
    private final Post post;
    private final OnceOnly onceOnly;
    private final Clock clock;

    LinkController(UpdatePages pages, LinkSql links, Post post, OnceOnly onceOnly, Clock clock) {
        this.pages = pages;
        this.links = links;
        this.post = post;
        this.onceOnly = onceOnly;
        this.clock = clock;
    }

    @PostMapping(Addresses.UPDATE + "/links")
    String make(
            @PathVariable String plan,
            @PathVariable String year,
            @PathVariable String quarter,
            @PathVariable String reference,
            @RequestParam(FormToken.FIELD) UUID token,
            @RequestParam(defaultValue = "") String email,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        UpdatePage page = page(plan, year, quarter, reference, viewer);
        String address = email.strip().toLowerCase(Locale.ROOT);
        AtomicReference<LinkSecret> made = new AtomicReference<>();
        if (post.isOpen()) {
            return send(token, page, address, email, viewer, response, model, next);
        }
        return onceOnly.answer(token, () -> make(page, address, made))
                .match(
                        location -> Optional.ofNullable(made.get())
                                .map(secret -> show(page, address, secret, model))
                                .orElseGet(() -> done(
                                        "The link was shown once already. If you did not keep it, make a new one",
                                        location,
                                        next)),
                        problems -> {
                            response.setStatus(HttpStatus.BAD_REQUEST.value());
                            model.addAttribute("page", page.refusing(email, problems));
                            return "delivery/updates/update";
                        });
    }

    @PostMapping(Addresses.UPDATE + "/links/{id}/revoke")
    String revoke(
            @PathVariable String plan,
            @PathVariable String year,
            @PathVariable String quarter,
            @PathVariable String reference,
            @PathVariable UUID id,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            RedirectAttributes next) {
        Subject subject = page(plan, year, quarter, reference, viewer).subject();
        links.revoke(subject, id, "link revoked");
        return done("Link revoked", Addresses.update(subject), next);
    }

    /** With a mail server the link goes straight to the owner: nobody else gets to see it. */
    private String send(
            UUID token,
            UpdatePage page,
            String address,
            String typed,
            Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        AtomicReference<LinkSecret> made = new AtomicReference<>();
        return onceOnly.answer(token, () -> {
                    Outcome<Problems> outcome = make(page, address, made);
                    Optional.ofNullable(made.get())
                            .ifPresent(
                                    secret -> post.send(LinkLetter.of(page.subject(), address, secret, viewer, clock)));
                    return outcome;
                })
                .match(location -> done("The link is on its way to " + address, location, next), problems -> {
                    response.setStatus(HttpStatus.BAD_REQUEST.value());
                    model.addAttribute("page", page.refusing(typed, problems));
                    return "delivery/updates/update";
                });
    }

    private Outcome<Problems> make(UpdatePage page, String address, AtomicReference<LinkSecret> made) {
        boolean mayMake =
                page.reader().links().map(UpdatePage.LinksToIt::mayMake).orElse(false);
        if (!mayMake) {
            return Outcome.refused(
                    Problems.none().and("", "This update is not with the agency now, so it needs no link"));
        }
        if (!Letter.isAddress(address)) {
            return Outcome.refused(
                    Problems.none().and("email", "Enter the owner's e-mail address, such as name@example.org"));
        }
        made.set(links.make(page.subject(), address));
        return Outcome.saved(Addresses.update(page.subject()));
    }

    private String show(UpdatePage page, String address, LinkSecret secret, Model model) {
        String link = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + GivenByLinkController.PATH
                + "/" + secret.value();
        model.addAttribute(
                "page",
                new LinkPage(page.subject(), address, link, clock.instant().plus(LinkSql.LASTS)));
        return "delivery/updates/link";
    }

    private UpdatePage page(String plan, String year, String quarter, String reference, Viewer viewer) {
        return Addresses.quarter(year, quarter)
                .flatMap(of -> pages.subject(plan, of, reference))
                .map(subject -> pages.page(subject, viewer))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String done(String message, String location, RedirectAttributes next) {
        next.addFlashAttribute(NextPage.MESSAGE, message);
        return "redirect:" + location;
    }
}
