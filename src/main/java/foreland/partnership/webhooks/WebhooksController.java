package foreland.partnership.webhooks;

import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.Destinations;
import foreland.partnership.HousePolicy;
import foreland.partnership.NextPage;
import foreland.partnership.Requires;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the webhooks of a partnership and adds one. */
@Controller
@Requires(HousePolicy.KEEP)
class WebhooksController {

    private static final String TEMPLATE = "partnership/webhooks/list";

    /** A handful of systems want to know; more is a mistake that would load us and them. */
    private static final int MOST = 10;

    private final WebhooksSql webhooks;
    private final Destinations destinations;
    private final Kinds kinds;
    private final OnceOnly onceOnly;

    WebhooksController(WebhooksSql webhooks, Destinations destinations, Kinds kinds, OnceOnly onceOnly) {
        this.webhooks = webhooks;
        this.destinations = destinations;
        this.kinds = kinds;
        this.onceOnly = onceOnly;
    }

    @GetMapping(WebhooksPage.PATH)
    String list(Model model) {
        model.addAttribute("page", page("", List.of(), Problems.none()));
        return TEMPLATE;
    }

    /** The secret is on the answer itself, once: kept for a next page it would lie readable in the session. */
    @PostMapping(WebhooksPage.PATH)
    String add(
            @RequestParam(FormToken.FIELD) UUID token,
            @RequestParam(defaultValue = "") String url,
            @RequestParam(defaultValue = "") List<String> kinds,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        AtomicReference<WebhookSecret> made = new AtomicReference<>();
        String address = url.strip();
        UUID id = UUID.randomUUID();
        return onceOnly.answer(token, () -> add(id, address, kinds, made))
                .match(
                        location -> Optional.ofNullable(made.get())
                                .map(secret -> {
                                    model.addAttribute("page", new SecretPage(address, location, secret.value()));
                                    return "partnership/webhooks/secret";
                                })
                                .orElseGet(() -> {
                                    next.addFlashAttribute(
                                            NextPage.MESSAGE,
                                            "The secret was shown once already. If you did not keep it, make a new one");
                                    return "redirect:" + location;
                                }),
                        problems -> {
                            response.setStatus(HttpStatus.BAD_REQUEST.value());
                            model.addAttribute("page", page(url, kinds, problems));
                            return TEMPLATE;
                        });
    }

    private Outcome<Problems> add(UUID id, String url, List<String> chosen, AtomicReference<WebhookSecret> made) {
        Problems problems = destinations
                .problem(url)
                .map(problem -> Problems.none().and("url", problem))
                .orElse(Problems.none());
        if (chosen.isEmpty() || !chosen.stream().allMatch(kinds::knows)) {
            problems = problems.and("kinds", "Choose what the other system is told of");
        }
        List<Webhook> there = webhooks.list();
        if (there.stream().anyMatch(webhook -> webhook.url().equals(url))) {
            problems = problems.and("url", "There is a webhook for this address already. Use that one");
        } else if (there.size() >= MOST) {
            problems = problems.and("", "There are " + MOST + " webhooks already. Remove one that is not needed");
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        made.set(webhooks.add(id, url, chosen));
        return Outcome.saved(WebhooksPage.PATH + "/" + id);
    }

    private WebhooksPage page(String url, List<String> chosen, Problems problems) {
        return new WebhooksPage(webhooks.list(), kinds.choices(), url, chosen, problems);
    }
}
