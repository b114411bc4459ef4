package foreland.partnership.api;

import foreland.api.Says;

/** Where the parts of the API are. */
record AboutResource(
        @Says(value = "Whose data these are", example = "Northmere Community Safety Partnership")
        String partnership,

        @Says(value = "The description of it all", example = "/api/v1/openapi.json")
        String description,

        @Says(value = "The plans, and below them their years and actions", example = "/api/v1/plans")
        String plans,

        @Says(value = "What the agencies recorded", example = "/api/v1/activities")
        String activities,

        @Says(value = "What was decided", example = "/api/v1/decisions")
        String decisions,

        @Says(value = "What changed since", example = "/api/v1/changes")
        String changes) {}
