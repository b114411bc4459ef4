package foreland.governance.meetings;

import foreland.governance.Body;
import foreland.govuk.Choice;
import foreland.govuk.Problems;
import java.util.List;

/** The form of a meeting to be added. */
record NewMeetingPage(MeetingForm form, Problems problems, List<Body> bodies) {

    List<Choice> choices() {
        return Choice.of(bodies, Body::slug, Body::name);
    }
}
