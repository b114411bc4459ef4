package foreland.partnership.singlesignon;

import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.ConfirmedRecently;
import foreland.partnership.HousePolicy;
import foreland.partnership.NextPage;
import foreland.partnership.People;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import org.springframework.web.util.UriComponentsBuilder;

/** Lists the providers of a partnership, adds one, and changes what it is. */
@Controller
@Requires(HousePolicy.KEEP)
class ProvidersController {

    private static final String TEMPLATE = "partnership/singlesignon/form";

    private final ProvidersSql providers;
    private final People people;
    private final Calls calls;
    private final OnceOnly onceOnly;

    ProvidersController(ProvidersSql providers, People people, Calls calls, OnceOnly onceOnly) {
        this.providers = providers;
        this.people = people;
        this.calls = calls;
        this.onceOnly = onceOnly;
    }

    @GetMapping(ProvidersPage.PATH)
    String list(Model model) {
        model.addAttribute("page", new ProvidersPage(providers.list()));
        return "partnership/singlesignon/list";
    }

    @GetMapping(ProvidersPage.ADD)
    @ConfirmedRecently
    String ask(HttpServletRequest request, Model model) {
        String here = UriComponentsBuilder.fromUriString(request.getRequestURL().toString())
                .replacePath(null)
                .toUriString();
        return show(ProvidersPage.ADD, ProviderForm.empty(here), false, false, Problems.none(), model);
    }

    @PostMapping(ProvidersPage.ADD)
    @ConfirmedRecently
    String add(
            @RequestParam(FormToken.FIELD) UUID token,
            @RequestParam Map<String, String> posted,
            @RequestParam(defaultValue = "") List<String> options,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        ProviderForm form = ProviderForm.posted(posted, options, 0);
        IdentityProvider provider = form.toProvider(UUID.randomUUID(), false);
        return onceOnly.answer(token, () -> {
                    Problems problems = problems(form, Optional.empty());
                    if (!problems.isEmpty()) {
                        return Outcome.refused(problems);
                    }
                    providers.add(provider, form.secret());
                    return Outcome.<Problems>saved(ProvidersPage.path(provider));
                })
                .match(
                        location -> saved(location, "Added. Now say what it gives, then switch it on", next),
                        problems -> {
                            response.setStatus(HttpStatus.BAD_REQUEST.value());
                            return show(ProvidersPage.ADD, form, false, false, problems, model);
                        });
    }

    @GetMapping(ProvidersPage.PATH + "/{id}/edit")
    @ConfirmedRecently
    String askToChange(@PathVariable UUID id, @RequestAttribute(Viewer.REQUEST) Viewer viewer, Model model) {
        IdentityProvider provider = getToChange(id, viewer);
        return show(edit(provider), ProviderForm.of(provider), true, false, Problems.none(), model);
    }

    @PostMapping(ProvidersPage.PATH + "/{id}/edit")
    @ConfirmedRecently
    String change(
            @PathVariable UUID id,
            @RequestParam(FormToken.FIELD) UUID token,
            @RequestParam int version,
            @RequestParam Map<String, String> posted,
            @RequestParam(defaultValue = "") List<String> options,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        IdentityProvider before = getToChange(id, viewer);
        ProviderForm form = ProviderForm.posted(posted, options, version);
        return onceOnly.answer(token, () -> save(form, before))
                .match(location -> saved(location, "Single sign-on saved", next), problems -> {
                    boolean overtaken = problems.isEmpty();
                    response.setStatus(overtaken ? HttpStatus.CONFLICT.value() : HttpStatus.BAD_REQUEST.value());
                    ProviderForm shown = overtaken ? ProviderForm.of(before) : form;
                    return show(edit(before), shown, true, overtaken, problems, model);
                });
    }

    /** Refused without problems means that someone else was faster. */
    private Outcome<Problems> save(ProviderForm form, IdentityProvider before) {
        Problems problems = problems(form, Optional.of(before));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        Optional<String> secret = Optional.of(form.secret()).filter(typed -> !typed.isEmpty());
        return providers.save(form.toProvider(before.id(), before.on()), secret)
                ? Outcome.saved(ProvidersPage.path(before))
                : Outcome.refused(Problems.none());
    }

    private Problems problems(ProviderForm form, Optional<IdentityProvider> before) {
        Problems problems = form.problems(calls.destinations(), before);
        boolean taken = providers.list().stream()
                .filter(other ->
                        before.filter(own -> own.id().equals(other.id())).isEmpty())
                .anyMatch(other -> other.name().equals(form.name()));
        return taken ? problems.and("name", "There is single sign-on of this name already. Use another") : problems;
    }

    private IdentityProvider getToChange(UUID id, Viewer viewer) {
        IdentityProvider provider =
                providers.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!ProviderPolicy.mayChange(viewer, providers.mappingsOf(id), people.listRoles())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return provider;
    }

    private static String edit(IdentityProvider provider) {
        return ProvidersPage.path(provider) + "/edit";
    }

    private static String saved(String location, String message, RedirectAttributes next) {
        next.addFlashAttribute(NextPage.MESSAGE, message);
        return "redirect:" + location;
    }

    private static String show(
            String action, ProviderForm form, boolean kept, boolean overtaken, Problems problems, Model model) {
        model.addAttribute("page", new ProviderFormPage(action, form, kept, overtaken, problems));
        return TEMPLATE;
    }
}
