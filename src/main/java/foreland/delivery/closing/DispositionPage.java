package foreland.delivery.closing;

import foreland.govuk.BothVersions;
import foreland.govuk.Choice;
import foreland.govuk.Problems;
import foreland.plan.YearEndDisposition;
import foreland.plan.YearLife;
import foreland.plan.YearStatus;
import java.util.List;
import java.util.Optional;

/**
 * One action with what becomes of it, and the form that says so.
 *
 * @param maySay whether the reader may say it
 * @param settles whether what the reader says is settled thereby
 * @param bothVersions beside what someone else saved meanwhile
 */
record DispositionPage(
        ClosingYear year,
        Line line,
        boolean maySay,
        boolean settles,
        DispositionForm form,
        Choosable choosable,
        Problems problems,
        List<BothVersions> bothVersions) {

    YearLife life() {
        return year.life();
    }

    String path() {
        return Addresses.action(life(), line.reference());
    }

    String title() {
        return "What becomes of " + line.reference();
    }

    /** Why it cannot be said now, to someone who may otherwise say it. */
    Optional<String> whyNot() {
        return settles && year.isOpen() ? Optional.empty() : year.whyNotPropose(line);
    }

    boolean asks() {
        return maySay && whyNot().isEmpty();
    }

    List<Choice> kinds() {
        return DispositionWords.choices(life().status());
    }

    String chosen() {
        YearEndDisposition kind = form.kind();
        return kind == null ? "" : kind.name();
    }

    List<DispositionWords.Field> fields() {
        YearEndDisposition kind = form.kind();
        return kind == null ? List.of() : DispositionWords.fields(kind);
    }

    String typed(DispositionWords.Field field) {
        return field.name().equals("first") ? form.first() : form.second();
    }

    boolean is(YearEndDisposition kind) {
        return form.kind() == kind;
    }

    /** Whether the action is over and worth an evaluation. */
    boolean wantsEvaluation() {
        return line.wantsEvaluation()
                && line.kind().equals(Optional.of(YearEndDisposition.COMPLETED))
                && life().status() != YearStatus.RECORDED_AS_PUBLISHED;
    }
}
