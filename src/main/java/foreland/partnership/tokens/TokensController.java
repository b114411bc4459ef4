package foreland.partnership.tokens;

import foreland.api.Scope;
import foreland.api.ScopeSource;
import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.AccessToken;
import foreland.partnership.ConfirmedRecently;
import foreland.partnership.NextPage;
import foreland.partnership.OpenToMembers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes a person's tokens, shows them without their secrets, and revokes them. */
@Controller
@OpenToMembers
class TokensController {

    private final TokensSql tokens;
    private final List<ScopeSource> scopes;
    private final OnceOnly onceOnly;

    TokensController(TokensSql tokens, List<ScopeSource> scopes, OnceOnly onceOnly) {
        this.tokens = tokens;
        this.scopes = scopes;
        this.onceOnly = onceOnly;
    }

    @GetMapping(TokensPage.LIST)
    Object list(HttpServletRequest request, Model model) {
        List<ListedToken> own = tokens.list();
        TableRequest wanted = TableRequest.of(request.getParameterMap());
        var download = TableDownload.of(TokensPage.TABLE, own, wanted);
        if (download.isPresent()) {
            return download.get();
        }
        model.addAttribute(
                "page",
                new TokensPage(
                        TokensPage.TABLE.show(own, wanted),
                        own.stream().filter(ListedToken::works).toList()));
        return "partnership/tokens/tokens";
    }

    @GetMapping(TokensPage.LIST + "/add")
    @ConfirmedRecently
    String ask(Model model) {
        model.addAttribute("page", new NewTokenPage(TokenForm.empty(), offered(), Problems.none()));
        return "partnership/tokens/add";
    }

    /** The secret is shown in the answer itself, and never again: not even when the same form is sent twice. */
    @PostMapping(TokensPage.LIST + "/add")
    @ConfirmedRecently
    String make(
            @RequestParam(FormToken.FIELD) UUID form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        TokenForm typed = TokenForm.posted(request);
        Problems problems = typed.problems(offered());
        AccessToken secret = AccessToken.fresh();
        AtomicBoolean made = new AtomicBoolean();
        Outcome<Problems> outcome =
                problems.isEmpty() ? onceOnly.answer(form, () -> make(typed, secret, made)) : Outcome.refused(problems);
        return outcome.match(
                location -> {
                    if (!made.get()) {
                        next.addFlashAttribute(
                                NextPage.MESSAGE, "That token was made already. Its secret was shown then");
                        return "redirect:" + location;
                    }
                    model.addAttribute("page", new MadeTokenPage(typed.name(), secret.value(), typed.daysOrNought()));
                    return "partnership/tokens/made";
                },
                why -> {
                    response.setStatus(HttpStatus.BAD_REQUEST.value());
                    model.addAttribute("page", new NewTokenPage(typed, offered(), why));
                    return "partnership/tokens/add";
                });
    }

    private Outcome<Problems> make(TokenForm typed, AccessToken secret, AtomicBoolean made) {
        if (tokens.hasWorkingOne(typed.name())) {
            return Outcome.refused(Problems.none()
                    .and("name", "You have a token of this name. Use another name, or revoke that token first"));
        }
        tokens.add(typed, secret);
        made.set(true);
        return Outcome.saved(TokensPage.LIST);
    }

    @GetMapping(TokensPage.LIST + "/{id}/revoke")
    String askToRevoke(@PathVariable UUID id, Model model) {
        model.addAttribute("page", new RevokePage(get(id)));
        return "partnership/tokens/revoke";
    }

    @PostMapping(TokensPage.LIST + "/{id}/revoke")
    String revoke(@PathVariable UUID id, @RequestParam(FormToken.FIELD) UUID form, RedirectAttributes next) {
        ListedToken token = get(id);
        return onceOnly.answer(form, () -> {
                    tokens.revoke(token);
                    return Outcome.<Problems>saved(TokensPage.LIST);
                })
                .match(
                        location -> {
                            next.addFlashAttribute(
                                    NextPage.MESSAGE, "Token “" + token.name() + "” revoked. It works no more");
                            return "redirect:" + location;
                        },
                        never -> "redirect:" + TokensPage.LIST);
    }

    private ListedToken get(UUID id) {
        return tokens.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<Scope> offered() {
        return scopes.stream()
                .flatMap(source -> source.scopes().stream())
                .sorted(Comparator.comparing(Scope::code))
                .toList();
    }
}
