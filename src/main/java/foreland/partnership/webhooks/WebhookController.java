package foreland.partnership.webhooks;

import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.HousePolicy;
import foreland.partnership.NextPage;
import foreland.partnership.Requires;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows one webhook with its deliveries; switches it on and off, renews its secret, deals with what could not be delivered. */
@Controller
@Requires(HousePolicy.KEEP)
@RequestMapping(WebhooksPage.PATH + "/{id}")
class WebhookController {

    private final WebhooksSql webhooks;
    private final DeliveriesSql deliveries;
    private final OnceOnly onceOnly;

    WebhookController(WebhooksSql webhooks, DeliveriesSql deliveries, OnceOnly onceOnly) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.onceOnly = onceOnly;
    }

    @GetMapping
    Object show(@PathVariable UUID id, HttpServletRequest http, Model model) {
        Webhook webhook = get(id);
        List<DeliveriesSql.Listed> listed = deliveries.list(id, WebhookPage.MOST);
        var request = TableRequest.of(http.getParameterMap());
        var download = TableDownload.of(WebhookPage.table(), listed, request);
        if (download.isPresent()) {
            return download.get();
        }
        long dead = listed.stream()
                .filter(one -> one.status() == DeliveriesSql.Status.DEAD)
                .count();
        model.addAttribute(
                "page", new WebhookPage(webhook, dead, WebhookPage.table().show(listed, request)));
        return "partnership/webhooks/webhook";
    }

    @PostMapping("/turn")
    String turn(@PathVariable UUID id, @RequestParam boolean on, RedirectAttributes next) {
        webhooks.turn(get(id), on);
        return done(on ? "The webhook is on: it is told what it missed" : "The webhook is off", id, next);
    }

    @PostMapping("/secret")
    String renewSecret(
            @PathVariable UUID id, @RequestParam(FormToken.FIELD) UUID token, Model model, RedirectAttributes next) {
        Webhook webhook = get(id);
        AtomicReference<WebhookSecret> made = new AtomicReference<>();
        onceOnly.<Problems>answer(token, () -> {
            made.set(webhooks.renewSecret(webhook));
            return Outcome.saved(WebhooksPage.path(webhook));
        });
        WebhookSecret secret = made.get();
        if (secret == null) {
            return done("The secret was shown once already. If you did not keep it, make a new one", id, next);
        }
        model.addAttribute("page", new SecretPage(webhook.url(), WebhooksPage.path(webhook), secret.value()));
        return "partnership/webhooks/secret";
    }

    @PostMapping("/again")
    String tryAgain(@PathVariable UUID id, RedirectAttributes next) {
        int again = deliveries.tryDeadAgain(get(id).id());
        return done("Deliveries that are tried again: " + again, id, next);
    }

    @PostMapping("/discard")
    String discard(@PathVariable UUID id, RedirectAttributes next) {
        int discarded = deliveries.discardDead(get(id).id());
        return done("Deliveries given up: " + discarded, id, next);
    }

    @PostMapping("/remove")
    String remove(@PathVariable UUID id, RedirectAttributes next) {
        Webhook webhook = get(id);
        webhooks.remove(webhook);
        next.addFlashAttribute(NextPage.MESSAGE, "Webhook removed: " + webhook.url());
        return "redirect:" + WebhooksPage.PATH;
    }

    private Webhook get(UUID id) {
        return webhooks.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String done(String message, UUID id, RedirectAttributes next) {
        next.addFlashAttribute(NextPage.MESSAGE, message);
        return "redirect:" + WebhooksPage.PATH + "/" + id;
    }
}
