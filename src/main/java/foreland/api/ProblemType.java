package foreland.api;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of problems that the API answers with. Their slugs are part of the API: they stay as they are. */
public enum ProblemType {
    UNREADABLE(
            "unreadable",
            400,
            "The request could not be understood",
            "Look at the detail, hold the request against openapi.json and send it again."),
    UNKNOWN_PARAMETER(
            "unknown-parameter",
            400,
            "The address has a parameter that is not known here or is given twice",
            "Leave it out. The parameters of each address are in openapi.json."),
    TOKEN_MISSING(
            "token-missing",
            401,
            "This needs a token",
            "Make a token on your desk under “API tokens” and send it as: Authorization: Bearer foreland_…"),
    TOKEN_DEAD(
            "token-dead",
            401,
            "The token is not known, was revoked or has expired",
            "Make a new token on your desk under “API tokens”."),
    SCOPE_MISSING(
            "scope-missing",
            403,
            "The token does not allow this",
            "Make a token that has the scope named in the detail."),
    NOT_ALLOWED(
            "not-allowed",
            403,
            "Your role does not include this",
            "Ask your partnership's coordinator, or someone of the agency whose it is."),
    NOT_FOUND(
            "not-found",
            404,
            "There is nothing at this address, or it is not open to you",
            "Check the address. With a token you may see more than without."),
    METHOD_NOT_ALLOWED(
            "method-not-allowed",
            405,
            "This address does not take that method",
            "The header Allow says which methods it takes."),
    NOT_ACCEPTABLE(
            "not-acceptable", 406, "The API answers in JSON only", "Send Accept: application/json, or no such header."),
    CONFLICT(
            "conflict",
            409,
            "It cannot be done as things stand",
            "The detail says why. Read it again and decide what to do."),
    CHANGE_REQUEST_NEEDED(
            "change-request-needed",
            409,
            "What is in force changes by a change request",
            "Send the action with a reason to …/years/{year}/change-requests; the answer names the draft that was made."),
    STALE_VERSION(
            "stale-version",
            412,
            "Someone else changed it meanwhile; nothing was saved",
            "Read it again, bring both together, and send it with the ETag that was read."),
    TOO_LARGE("too-large", 413, "The request is too large", "Send at most 1 MB of JSON."),
    UNSUPPORTED_MEDIA_TYPE(
            "unsupported-media-type",
            415,
            "The API takes JSON only",
            "Send Content-Type: application/json, in UTF-8, not compressed."),
    NOT_VALID(
            "not-valid",
            422,
            "The content has problems; nothing was saved",
            "Each entry of “errors” names a field, what is wrong and what to do."),
    KEY_USED_OTHERWISE(
            "key-used-otherwise",
            422,
            "This Idempotency-Key was used for another request",
            "Use a new key for each new request, and the same only to send the very same again."),
    VERSION_MISSING(
            "version-missing",
            428,
            "It was not said which version is to be changed",
            "Read it first and send its ETag as If-Match."),
    TOO_MANY("too-many-requests", 429, "Too many requests", "Wait as many seconds as Retry-After says."),
    FAULT(
            "fault",
            500,
            "Something went wrong on our side",
            "Try again later. If it happens again, tell the partnership's administrator the reference."),
    UNAVAILABLE(
            "unavailable",
            503,
            "The service is not available just now",
            "Wait as many seconds as Retry-After says and send the same again.");

    private final String slug;
    private final int status;
    private final String title;
    private final String remedy;

    ProblemType(String slug, int status, String title, String remedy) {
        this.slug = slug;
        this.status = status;
        this.title = title;
        this.remedy = remedy;
    }

    /** The kind that a bare status amounts to. */
    static ProblemType of(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status)
                .findFirst()
                .orElse(status < 500 ? UNREADABLE : FAULT);
    }

    public static Optional<ProblemType> find(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug.equals(slug)).findFirst();
    }

    /** The problem's address, which says the same as docs/api.md; the same in every installation and partnership. */
    public String address() {
        return Api.ROOT + "/problems/" + slug;
    }

    public String slug() {
        return slug;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String remedy() {
        return remedy;
    }
}
