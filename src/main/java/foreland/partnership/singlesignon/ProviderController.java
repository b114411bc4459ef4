package foreland.partnership.singlesignon;

import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.Agencies;
import foreland.partnership.ConfirmedRecently;
import foreland.partnership.HousePolicy;
import foreland.partnership.NextPage;
import foreland.partnership.People;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** Shows one provider: what it gives, and whether it is on. */
@Controller
@Requires(HousePolicy.KEEP)
@RequestMapping(ProvidersPage.PATH + "/{id}")
class ProviderController {

    private static final String TEMPLATE = "partnership/singlesignon/provider";

    private final ProvidersSql providers;
    private final Protocol protocol;
    private final Agencies agencies;
    private final People people;
    private final OnceOnly onceOnly;

    ProviderController(ProvidersSql providers, Protocol protocol, Agencies agencies, People people, OnceOnly onceOnly) {
        this.providers = providers;
        this.protocol = protocol;
        this.agencies = agencies;
        this.people = people;
        this.onceOnly = onceOnly;
    }

    @GetMapping
    String show(@PathVariable UUID id, @RequestAttribute(Viewer.REQUEST) Viewer viewer, Model model) {
        return show(get(id), viewer, MappingForm.empty(), null, Problems.none(), model);
    }

    @PostMapping("/gives")
    @ConfirmedRecently
    String add(
            @PathVariable UUID id,
            @RequestParam(FormToken.FIELD) UUID token,
            @RequestParam Map<String, String> posted,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        IdentityProvider provider = get(id);
        MappingForm form = MappingForm.posted(posted);
        return onceOnly.answer(token, () -> add(provider, form, viewer))
                .match(location -> done("Added", provider, next), problems -> {
                    response.setStatus(HttpStatus.BAD_REQUEST.value());
                    return show(provider, viewer, form, null, problems, model);
                });
    }

    private Outcome<Problems> add(IdentityProvider provider, MappingForm form, Viewer viewer) {
        Problems problems = form.problems(provider, agencies.list(), people.listRoles(), viewer);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        RoleMapping mapping = form.toMapping(agencies.list(), people.listRoles());
        boolean there = providers.mappingsOf(provider.id()).stream()
                .anyMatch(other -> other.gives().equals(mapping.gives())
                        && other.roleValue().equals(mapping.roleValue())
                        && other.agencyValue().equals(mapping.agencyValue()));
        if (there) {
            return Outcome.refused(Problems.none().and("roleValue", "This is in the list already"));
        }
        providers.addMapping(provider, mapping);
        return Outcome.saved(ProvidersPage.path(provider));
    }

    @PostMapping("/gives/remove")
    @ConfirmedRecently
    String remove(@PathVariable UUID id, @RequestParam UUID mapping, RedirectAttributes next) {
        IdentityProvider provider = get(id);
        providers.removeMapping(provider, mapping);
        return done("Taken off the list. Whoever had the role by it loses it at their next sign-in", provider, next);
    }

    /** It is asked for its description first: one that cannot be reached would be a dead button on the sign-in page. */
    @PostMapping("/turn")
    @ConfirmedRecently
    String turn(
            @PathVariable UUID id,
            @RequestParam boolean on,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        IdentityProvider provider = get(id);
        String trouble = on ? troubleWith(provider) : null;
        if (trouble != null) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return show(provider, viewer, MappingForm.empty(), trouble, Problems.none(), model);
        }
        providers.turn(provider, on);
        return done(on ? "Single sign-on is on" : "Single sign-on is off", provider, next);
    }

    private @Nullable String troubleWith(IdentityProvider provider) {
        if (providers.mappingsOf(provider.id()).isEmpty()) {
            return "It gives nobody a role yet. Say first what it gives.";
        }
        try {
            protocol.describe(provider.issuer());
            return null;
        } catch (IOException | RuntimeException e) {
            return "Its description could not be read: " + e.getMessage() + ". Check the issuer.";
        }
    }

    @PostMapping("/remove")
    @ConfirmedRecently
    String remove(@PathVariable UUID id, RedirectAttributes next) {
        IdentityProvider provider = get(id);
        providers.remove(provider);
        next.addFlashAttribute(NextPage.MESSAGE, "Single sign-on removed: " + provider.name());
        return "redirect:" + ProvidersPage.PATH;
    }

    private IdentityProvider get(UUID id) {
        return providers.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String done(String message, IdentityProvider provider, RedirectAttributes next) {
        next.addFlashAttribute(NextPage.MESSAGE, message);
        return "redirect:" + ProvidersPage.path(provider);
    }

    private String show(
            IdentityProvider provider,
            Viewer viewer,
            MappingForm form,
            @Nullable String trouble,
            Problems problems,
            Model model) {
        var mappings = providers.mappingsOf(provider.id());
        var roles = people.listRoles();
        model.addAttribute(
                "page",
                new ProviderPage(
                        provider,
                        provider.returnAddress(viewer.partnership().base()),
                        mappings,
                        agencies.list(),
                        roles,
                        ProviderPolicy.mayChange(viewer, mappings, roles),
                        form,
                        trouble,
                        problems));
        return TEMPLATE;
    }
}
