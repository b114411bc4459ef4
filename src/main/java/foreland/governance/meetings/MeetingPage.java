package foreland.governance.meetings;

import foreland.governance.Meeting;
import foreland.govuk.Problems;
import foreland.govuk.Tag;

/**
 * One meeting.
 *
 * @param mayHold whether the reader may say now that it was held
 * @param mayCancel whether the reader may cancel it
 */
record MeetingPage(Meeting meeting, String body, String date, boolean mayHold, boolean mayCancel, Problems problems) {

    String title() {
        return body + ", " + date;
    }

    String path() {
        return MeetingsController.PATH + "/" + meeting.id();
    }

    Tag status() {
        return MeetingsPage.tag(meeting.status());
    }
}
