package foreland.plan.edit;

import foreland.govuk.Choice;
import foreland.govuk.Link;
import foreland.plan.LinkKind;
import foreland.plan.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adding or editing one focus area.
 *
 * @param action where the form is sent, within the partnership
 * @param back the plan, within the partnership
 * @param isNew whether the form asks for the code, which is for life
 * @param journal null for those who may not read it, and when adding
 */
record FocusAreaPage(
        String title,
        String action,
        Link back,
        boolean isNew,
        Draft draft,
        @Nullable Link journal) {

    static FocusAreaPage adding(Plan plan, Draft draft) {
        return new FocusAreaPage(
                "Add a focus area", Addresses.focusAreas(plan.reference()), back(plan), true, draft, null);
    }

    static FocusAreaPage editing(Plan plan, String code, Draft draft, @Nullable Link journal) {
        return new FocusAreaPage(
                "Edit focus area " + code,
                Addresses.focusArea(plan.reference(), code),
                back(plan),
                false,
                draft,
                journal);
    }

    private static Link back(Plan plan) {
        return new Link(plan.title(), Addresses.plan(plan.reference()));
    }

    List<Typed> links() {
        return draft.typed().blocks(FocusAreaForm.LINKS);
    }

    List<Choice> linkKinds() {
        return Choice.of(LinkKind.values(), kind -> Words.sentence(kind.label()));
    }
}
