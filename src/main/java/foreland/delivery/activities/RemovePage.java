package foreland.delivery.activities;

import foreland.delivery.Activity;
import foreland.govuk.Problems;

/**
 * Asks why an activity is to go.
 *
 * @param why as typed
 */
record RemovePage(Activity activity, String why, Problems problems) {

    static final int LONGEST = 300;
}
