package foreland.plan.publicpages;

import foreland.plan.FocusArea;
import foreland.plan.FocusAreaLink;
import foreland.plan.Plan;
import foreland.plan.StatutoryLimb;
import java.util.ArrayList;
import java.util.List;

/**
 * A focus area of a plan.
 *
 * @param wording sentences about its earlier and other wordings
 * @param serves priorities of others that it serves
 * @param limbs the parts of the law that it answers, in a line; empty when not said
 */
record FocusAreaView(String title, List<String> scope, List<String> wording, List<String> serves, String limbs) {

    static List<FocusAreaView> list(Plan plan) {
        return plan.focusAreas().stream().map(FocusAreaView::of).toList();
    }

    static FocusAreaView of(FocusArea area) {
        List<String> wording = new ArrayList<>();
        if (area.previousTitle() != null) {
            wording.add("In the plan before it was called “" + area.previousTitle() + "”."
                    + (area.whyChanged() == null
                            ? " Why the name changed was not published."
                            : " " + area.whyChanged()));
        } else if (area.whyChanged() != null) {
            wording.add(area.whyChanged());
        }
        if (area.asAdopted() != null) {
            wording.add("It was adopted as “" + area.asAdopted() + "”.");
        }
        return new FocusAreaView(
                area.title(),
                area.scope().stream().map(Words::sentence).toList(),
                wording,
                area.links().stream().map(FocusAreaView::inWords).toList(),
                Words.series(area.limbs().stream().map(StatutoryLimb::label).toList()));
    }

    private static String inWords(FocusAreaLink link) {
        String whose = link.whose() == null
                ? Words.sentence(link.kind().label())
                : link.whose() + " (" + link.kind().label() + ")";
        return whose + ": " + link.text();
    }
}
