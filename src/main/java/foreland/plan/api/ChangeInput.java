package foreland.plan.api;

import foreland.api.Says;
import foreland.plan.ChangeReason;

/** A change of what is in force. */
record ChangeInput(
        @Says(value = "Where the wish for it comes from", example = "OPERATIONAL")
        ChangeReason reason,

        @Says(value = "Why the plan should change", example = "The supplier needs until June.", most = 2000)
        String why,

        @Says("The action as it should be: a new one, or one that is there, with its version in If-Match")
        ActionInput action) {}
