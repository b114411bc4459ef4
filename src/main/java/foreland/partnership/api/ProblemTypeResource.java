package foreland.partnership.api;

import foreland.api.Says;

/** A kind of problem. */
record ProblemTypeResource(
        @Says(value = "Its address", example = "/api/v1/problems/stale-version")
        String type,

        @Says(value = "The HTTP status that it comes with", example = "412")
        int status,

        @Says(value = "What it means", example = "Someone else changed it meanwhile; nothing was saved")
        String title,

        @Says(value = "What to do", example = "Read it again, and send it with the ETag that was read.")
        String remedy) {}
