package foreland.govuk.errors;

import foreland.api.Reference;

/**
 * What the page says when something could not be done.
 *
 * @param status    the HTTP status
 * @param title     what happened
 * @param meaning   what that means for what the reader was doing
 * @param remedy    what to do now
 * @param reference leads to the entry in the log
 */
record ErrorPage(int status, String title, String meaning, String remedy, String reference) {

    static ErrorPage of(int status) {
        return switch (status) {
            case 400 ->
                page(
                        status,
                        "This request could not be understood",
                        "The address or the form was not complete, and nothing was changed.",
                        "Go back, load the page again and try once more.");
            case 401, 403 ->
                page(
                        status,
                        "You cannot open this page",
                        "Your role does not include it, or the form was open for so long that it expired. Nothing was changed.",
                        "Go back and load the page again. If you need it for your work, ask your partnership's administrator.");
            case 404 ->
                page(
                        status,
                        "Page not found",
                        "There is nothing at this address, or it is not open to you.",
                        "If you typed the address, check it. If you followed a link, the page may have moved.");
            case 405 ->
                page(
                        status,
                        "This cannot be done here",
                        "The page does not take what was sent to it, and nothing was changed.",
                        "Go back and use the buttons on the page.");
            case 413 ->
                page(
                        status,
                        "The file is too large",
                        "It is larger than this page takes. Nothing was kept of it.",
                        "Send a smaller file, or split it into several.");
            case 415 ->
                page(
                        status,
                        "This kind of file or form is not taken here",
                        "Nothing was changed.",
                        "Go back and send what the page asks for.");
            case 429 ->
                page(
                        status,
                        "Too many requests",
                        "Too much was asked from your address in a short time.",
                        "Wait a minute, then try again.");
            case 503 ->
                page(
                        status,
                        "The service is not available just now",
                        "What was saved before is safe. If you were sending a form, it was not saved.",
                        "Try again in a minute. Going back in your browser keeps what you typed.");
            default ->
                page(
                        status < 500 ? status : 500,
                        status < 500 ? "This could not be done" : "Something went wrong",
                        status < 500
                                ? "Nothing was changed."
                                : "The fault is on our side. What was saved before is safe; what you just sent may not be.",
                        "Try again. If it happens again, tell your partnership's administrator.");
        };
    }

    private static ErrorPage page(int status, String title, String meaning, String remedy) {
        return new ErrorPage(status, title, meaning, remedy, Reference.fresh());
    }
}
