package foreland.delivery.updates;

import foreland.govuk.Problems;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What a link shows as long as it is not started, or when it does not open any more: what to do, and nothing of the update.
 *
 * @param path where to start; empty when it cannot be started
 * @param again where to look once more, from within this site; empty when that would not help
 */
record ClosedLinkPage(
        HttpStatus status,
        String title,
        String what,
        @Nullable Instant expires,
        @Nullable String path,
        @Nullable String again,
        String email,
        Problems problems) {

    static final ClosedLinkPage ANSWERED = said(
            HttpStatus.GONE,
            "This update was given",
            "The update that this link was for was submitted. If something in it must change, ask the coordinator who sent you the"
                    + " link.");

    static ClosedLinkPage of(LinkSql.Look look, String token) {
        String path = GivenByLinkController.PATH + "/" + token;
        return switch (look.state()) {
            case NEW ->
                new ClosedLinkPage(
                        HttpStatus.OK,
                        "Give a quarterly update",
                        "This link is for the update on one action of the partnership's plan. It takes about three minutes.",
                        look.expires(),
                        path + "/start",
                        null,
                        "",
                        Problems.none());
            case USED -> ANSWERED;
            case REVOKED ->
                said(
                        HttpStatus.GONE,
                        "This link was withdrawn",
                        "A newer link may have been sent to you: use that one. If not, ask the coordinator who sent it for a new one.");
            case EXPIRED ->
                said(
                        HttpStatus.GONE,
                        "This link has expired",
                        "It worked for 14 days. Ask the coordinator who sent it for a new one.");
            case ELSEWHERE, HERE ->
                new ClosedLinkPage(
                        HttpStatus.FORBIDDEN,
                        "This link was started in another browser",
                        "It opens only in the browser in which it was started. If that is this one, choose Carry on. If you cannot go"
                                + " back to that one, or did not start it, ask the coordinator who sent it for a new one.",
                        null,
                        null,
                        path,
                        "",
                        Problems.none());
            case UNKNOWN ->
                said(
                        HttpStatus.NOT_FOUND,
                        "This link does not work",
                        "Check that the whole address was copied. If it was, ask the coordinator who sent it for a new one.");
        };
    }

    /** The same page after another address was given. */
    ClosedLinkPage wrong(String typed) {
        return new ClosedLinkPage(
                HttpStatus.BAD_REQUEST,
                title,
                what,
                expires,
                path,
                again,
                typed,
                Problems.none()
                        .and(
                                "email",
                                typed.isBlank()
                                        ? "Enter the e-mail address that this link was sent to"
                                        : "This is not the e-mail address that this link was sent to. Check it and try again"));
    }

    private static ClosedLinkPage said(HttpStatus status, String title, String what) {
        return new ClosedLinkPage(status, title, what, null, null, null, "", Problems.none());
    }
}
