package foreland.delivery.activities;

import foreland.api.Says;

/** Why an activity is to be taken out of every total. */
record RemovalInput(
        @Says(value = "Why it is to be removed", example = "Recorded twice", most = 500)
        String why) {}
