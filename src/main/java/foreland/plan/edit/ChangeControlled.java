package foreland.plan.edit;

import foreland.govuk.Choice;
import foreland.govuk.Problem;
import foreland.govuk.Problems;
import foreland.partnership.Viewer;
import foreland.plan.ChangeReason;
import foreland.plan.ChangeRequest;
import foreland.plan.Plan;
import foreland.plan.PlanChanges;
import foreland.plan.PlanChanges.Into;
import foreland.plan.PlanChanges.Summary;
import foreland.plan.PlanEditing;
import foreland.plan.PlanPolicy;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where an edit goes: into the plan at once, or, under change control, into a change request. */
@Component
class ChangeControlled {

    private static final int SHORTEST_OF_A_REASON = 80;

    private final PlanEditing editing;
    private final PlanChanges changes;

    ChangeControlled(PlanEditing editing, PlanChanges changes) {
        this.editing = editing;
        this.changes = changes;
    }

    /**
     * How an edit is kept.
     *
     * @param editing of the plan, or of what a request makes of it
     * @param why what the form asks; null where nothing is asked
     * @param problems with the answers
     * @param drafted the plan as the chosen request would have it; empty without one
     */
    record Way(PlanEditing editing, @Nullable WhySection why, Problems problems, Optional<Plan> drafted) {

        Way(PlanEditing editing, @Nullable WhySection why, Problems problems) {
            this(editing, why, problems, Optional.empty());
        }
    }

    /** For a form to be shown: with {@code ?request=3}, as that request would have the plan. */
    Way toShow(Viewer viewer, String plan, boolean controlled, HttpServletRequest request) {
        if (!controlled) {
            return new Way(editing, null, Problems.none());
        }
        int asked = number(request.getParameter(WhySection.REQUEST));
        List<Choice> drafts = drafts(viewer, plan);
        Optional<Plan> drafted = isAmong(drafts, "" + asked) ? changes.findDrafted(plan, asked) : Optional.empty();
        int seen = drafted.isPresent() ? versionOf(asked) : 0;
        return new Way(
                drafted.isPresent() ? changes.editing(new Into.Draft(asked, seen)) : editing,
                new WhySection(drafts, seen),
                Problems.none(),
                drafted);
    }

    /** For a form that was posted. */
    Way posted(Viewer viewer, String plan, boolean controlled, Typed typed) {
        if (!controlled) {
            return new Way(editing, null, Problems.none());
        }
        List<Choice> drafts = drafts(viewer, plan);
        String chosen = typed.text(WhySection.REQUEST);
        int seen = number(typed.text(WhySection.SEEN));
        if (chosen.equals(WhySection.NEW)) {
            return fresh(drafts, typed);
        }
        WhySection why = new WhySection(drafts, seen);
        if (!isAmong(drafts, chosen)) {
            return new Way(
                    editing,
                    why,
                    Problems.of(new Problem(WhySection.REQUEST, "Choose a change request, or start a new one")));
        }
        int number = number(chosen);
        Optional<Plan> drafted = changes.findDrafted(plan, number);
        return drafted.isPresent()
                ? new Way(changes.editing(new Into.Draft(number, seen)), why, Problems.none(), drafted)
                : new Way(
                        editing,
                        why,
                        Problems.of(
                                new Problem(
                                        WhySection.REQUEST,
                                        "CR-" + number
                                                + " no longer fits the plan. Open it and settle that first, or choose another")));
    }

    private static boolean isAmong(List<Choice> drafts, String chosen) {
        return drafts.stream().anyMatch(draft -> draft.value().equals(chosen));
    }

    /** After someone else's words in the request were shown: what the form is based on now. */
    WhySection seenNow(WhySection why, Typed typed) {
        int chosen = number(typed.text(WhySection.REQUEST));
        return chosen == 0 ? why : new WhySection(why.drafts(), versionOf(chosen));
    }

    private Way fresh(List<Choice> drafts, Typed typed) {
        Problems problems = Problems.none();
        ChangeReason kind = Reading.choice(typed, WhySection.KIND, ChangeReason.class);
        String reason = typed.text(WhySection.REASON);
        if (kind == null) {
            problems = problems.and(WhySection.KIND, "Choose where the wish for the change comes from");
        }
        if (reason.isEmpty()) {
            problems = problems.and(WhySection.REASON, "Enter why the plan should change");
        } else if (reason.length() > WhySection.LONGEST) {
            problems = problems.and(
                    WhySection.REASON, "The reason must have " + WhySection.LONGEST + " characters or fewer");
        }
        WhySection why = new WhySection(drafts, 0);
        return kind == null || !problems.isEmpty()
                ? new Way(editing, why, problems)
                : new Way(changes.editing(new Into.New(kind, reason)), why, problems);
    }

    private List<Choice> drafts(Viewer viewer, String plan) {
        return changes.listDrafts(plan).stream()
                .filter(draft -> draft.mine() || viewer.may(PlanPolicy.EDIT))
                .map(draft ->
                        new Choice("" + draft.number(), draft.reference() + ": " + shortened(draft), parts(draft)))
                .toList();
    }

    private static String shortened(Summary draft) {
        String reason = draft.reason().replace('\n', ' ');
        return reason.length() <= SHORTEST_OF_A_REASON ? reason : reason.substring(0, SHORTEST_OF_A_REASON) + "…";
    }

    private static String parts(Summary draft) {
        return draft.reasonKind().label() + ", " + draft.parts() + (draft.parts() == 1 ? " change" : " changes")
                + " so far";
    }

    private int versionOf(int number) {
        return changes.find(number).map(ChangeRequest::version).orElse(0);
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
