package foreland.plan.edit;

import foreland.journal.OnceOnly;
import foreland.partnership.NextPage;
import foreland.plan.EditRefusal;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the form of any noun of a plan is answered: shown again with what is wrong, or both versions, or saved and left. */
@Component
class PostedForm {

    private static final String REQUEST = "CR-";

    private final OnceOnly onceOnly;
    private final ChangeControlled control;

    PostedForm(OnceOnly onceOnly, ChangeControlled control) {
        this.onceOnly = onceOnly;
        this.control = control;
    }

    /**
     * Answers a form.
     *
     * @param draft what was posted
     * @param way where a good form goes
     * @param here the page to show after a save that went into the plan
     * @param show shows the form again
     */
    <T> String answer(
            UUID form,
            Draft draft,
            ChangeControlled.Way way,
            NounForm<T> noun,
            String here,
            RedirectAttributes next,
            Function<Draft, String> show) {
        if (draft.typed().wantsMore()) {
            return show.apply(draft);
        }
        Read<T> read = noun.read(draft.typed());
        if (!read.isGood() || !way.problems().isEmpty()) {
            return show.apply(draft.with(Reading.joined(read.problems(), way.problems())));
        }
        return onceOnly.answer(form, () -> noun.save(way.editing(), read.get()))
                .match(
                        saved -> leave(saved, noun.done(read.get()), here, next),
                        refusal -> show.apply(refused(draft, refusal, read.get(), noun)));
    }

    private <T> Draft refused(Draft draft, EditRefusal<T> refusal, T yours, NounForm<T> noun) {
        Draft refused = draft.refused(
                refusal,
                yours,
                component -> component.equals(WhySection.REQUEST)
                        ? WhySection.REQUEST
                        : noun.fieldOf(draft.typed(), component),
                noun::words);
        return Optional.ofNullable(refused.why())
                .filter(why -> refused.overtaken())
                .map(why -> refused.asking(control.seenNow(why, draft.typed())))
                .orElse(refused);
    }

    /** What went into a change request is looked at there; it is not in the plan yet, and the message says so. */
    private static String leave(String saved, String done, String here, RedirectAttributes next) {
        if (!saved.startsWith(REQUEST)) {
            return Answers.done(done, here, next);
        }
        next.addFlashAttribute(NextPage.MESSAGE, done + " in " + saved + ". The plan itself has not changed yet");
        return "redirect:/desk/plan/changes/" + saved.substring(REQUEST.length());
    }
}
