package foreland.delivery.evaluation;

import foreland.govuk.Choice;
import foreland.govuk.Problems;
import java.util.List;

/** Asks at which meeting of the Executive Group an evaluation was presented, and which decision followed. */
record PresentPage(
        Evaluated action,
        List<Choice> meetings,
        List<Choice> decisions,
        String meeting,
        String decision,
        long version,
        Problems problems) {

    String title() {
        return "Present the evaluation of " + action.reference();
    }
}
