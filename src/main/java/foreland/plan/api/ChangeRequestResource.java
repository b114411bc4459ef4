package foreland.plan.api;

import foreland.api.Says;

/** The draft of a change request, which people raise, accept and decide on the desk. */
record ChangeRequestResource(
        @Says(value = "As people call it", example = "CR-3") String reference,

        @Says(value = "Where people go on with it", example = "/desk/plan/changes/3")
        String page) {}
