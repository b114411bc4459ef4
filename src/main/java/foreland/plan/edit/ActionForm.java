package foreland.plan.edit;

import foreland.plan.Action;
import foreland.plan.Firmness;
import foreland.plan.PublishedStatus;
import foreland.plan.Timescale;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An action as it is shown in its form. */
final class ActionForm {

    private static final Set<String> FIELDS = Set.of(
            "reference",
            "title",
            "description",
            "focusArea",
            "leadAgency",
            "owner",
            "ownerPost",
            "supportingAgencies",
            "risk",
            "budget",
            "outcome",
            "notes");

    private ActionForm() {}

    static Typed empty() {
        Typing typing =
                new Typing().text("firmness", Firmness.FIRM.name()).text("status", PublishedStatus.NOT_STARTED.name());
        MeasureForm.type(List.of(), typing);
        MilestoneForm.type(List.of(), typing);
        return typing.done();
    }

    /**
     * The stored action in the fields of the form.
     *
     * @param known the people who can be chosen as owner; another's name is shown as typed
     */
    static Typed of(Action action, Set<String> known) {
        String owner = action.owner();
        boolean chosen = owner != null && known.contains(owner);
        Typing typing = new Typing()
                .text("reference", action.reference())
                .text("title", action.title())
                .text("description", action.description())
                .text("focusArea", action.focusArea())
                .text("leadAgency", action.leadAgency())
                .text("knownOwner", chosen ? owner : null)
                .text("owner", chosen ? null : owner)
                .text("ownerPost", action.ownerPost())
                .all("supportingAgencies", action.supportingAgencies())
                .text("risk", action.risk())
                .text("budget", action.budget())
                .choice("firmness", action.firmness())
                .yesOrNo("multiYear", action.multiYear())
                .yesOrNo("additionalToCoreWork", action.additionalToCoreWork())
                .choice("status", action.status())
                .text("outcome", action.outcome())
                .text("notes", action.notes());
        type(action.timescale(), typing);
        MeasureForm.type(action.measures(), typing);
        MilestoneForm.type(action.milestones(), typing);
        return typing.done();
    }

    private static void type(Timescale timescale, Typing typing) {
        typing.day("start", timescale.start()).day("due", timescale.due()).text("timescaleText", timescale.text());
    }

    /** The form's name of a component of an action; empty for what it does not show. */
    static String fieldOf(Typed typed, String component) {
        if (component.startsWith("timescale.")) {
            String part = component.substring("timescale.".length());
            return part.equals("text") ? "timescaleText" : part;
        }
        String block = inBlock(typed, component);
        String field = component.replaceFirst("\\[.*", "");
        return block != null ? block : FIELDS.contains(field) ? field : "";
    }

    /** {@code measures[1].unit} is a field of the second block that is filled, which need not be the second shown. */
    private static @Nullable String inBlock(Typed typed, String component) {
        for (String block : List.of(MeasureForm.BLOCK, MilestoneForm.BLOCK)) {
            if (component.matches(block + "\\[\\d+]\\..+")) {
                int number = Integer.parseInt(component.replaceAll("^[a-z]+\\[(\\d+)].*$", "$1"));
                List<Typed> filled = typed.filled(block);
                return number < filled.size() ? filled.get(number).name(component.replaceFirst("^.*]\\.", "")) : "";
            }
        }
        return null;
    }
}
