package foreland.plan.edit;

import foreland.govuk.FormToken;
import foreland.journal.OnceOnly;
import foreland.partnership.NextPage;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import foreland.plan.ChangeControl;
import foreland.plan.Plan;
import foreland.plan.PlanChanges;
import foreland.plan.PlanEditing;
import foreland.plan.PlanPolicy;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts focus areas and actions into another order, a place at a time; what is agreed keeps its order. */
@Controller
@Requires(PlanPolicy.EDIT)
class OrderController {

    private final EditableNouns nouns;
    private final PlanEditing editing;
    private final PlanChanges changes;
    private final OnceOnly onceOnly;

    OrderController(EditableNouns nouns, PlanEditing editing, PlanChanges changes, OnceOnly onceOnly) {
        this.nouns = nouns;
        this.editing = editing;
        this.changes = changes;
        this.onceOnly = onceOnly;
    }

    @Transactional(readOnly = true)
    @GetMapping(Addresses.ORDER)
    String show(@PathVariable String plan, @RequestAttribute(Viewer.REQUEST) Viewer viewer, Model model) {
        Plan of = nouns.getEditable(viewer, plan);
        model.addAttribute("page", OrderPage.of(of, changes.controlOf(plan)));
        return "plan/edit/order";
    }

    @PostMapping(Addresses.ORDER)
    String move(
            @PathVariable String plan,
            @RequestParam(FormToken.FIELD) UUID form,
            @RequestParam String move,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            RedirectAttributes next) {
        Plan of = nouns.getEditable(viewer, plan);
        Move wanted = Move.parse(move).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        ChangeControl control = changes.controlOf(plan);
        if (!wanted.isOpen(control)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        boolean done =
                onceOnly.answer(form, () -> wanted.in(of.reference(), editing)).match(saved -> true, refusal -> false);
        next.addFlashAttribute(
                NextPage.MESSAGE,
                done ? wanted.words() : "Nothing was moved: the plan was changed meanwhile. This is its order now");
        return "redirect:" + Addresses.order(plan) + "#" + wanted.anchor();
    }
}
