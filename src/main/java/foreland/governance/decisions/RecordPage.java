package foreland.governance.decisions;

import foreland.governance.ApprovalProgress;
import foreland.governance.Body;
import foreland.governance.DecisionOutcome;
import foreland.governance.Meeting;
import foreland.governance.RouteStep;
import foreland.govuk.Choice;
import foreland.govuk.Problems;
import java.util.List;

/**
 * The form in which a body's decision about a matter is recorded.
 *
 * @param held the body's meetings that were held, latest first
 */
record RecordPage(
        ApprovalProgress progress,
        Body body,
        RouteStep step,
        List<Meeting> held,
        DecisionForm form,
        Problems problems,
        DecisionWords words) {

    String path() {
        return DecisionsController.PATH + "/record/" + progress.about().id() + "/" + body.slug();
    }

    List<Choice> meetings() {
        return Choice.of(held, meeting -> meeting.id().toString(), meeting -> DecisionWords.day(meeting.date()));
    }

    List<Choice> outcomes() {
        return step.act().outcomes().stream()
                .map(outcome -> new Choice(outcome.name(), outcome.title(), meaning(outcome)))
                .toList();
    }

    /** With a word on what it leaves open, since that depends on the step. */
    private String meaning(DecisionOutcome outcome) {
        boolean leavesOpen = outcome == DecisionOutcome.NOTED && !step.act().isDoneBy(outcome);
        return outcome.meaning() + (leavesOpen ? "; it still awaits this body's decision" : "");
    }
}
