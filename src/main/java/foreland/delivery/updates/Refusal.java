package foreland.delivery.updates;

import foreland.govuk.Problems;

/** Why something was not done to an update. */
sealed interface Refusal {

    /** The form has problems. */
    record NotRight(Problems problems) implements Refusal {}

    /** Someone else saved it meanwhile. */
    record Overtaken(Filed theirs) implements Refusal {}

    /** It is not in a state in which this can be done, or not for whoever is acting. */
    record NotNow(String why) implements Refusal {}
}
