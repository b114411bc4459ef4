package foreland.partnership.factor;

import foreland.govuk.Problems;

/**
 * Asking for the code of somebody who is halfway in.
 *
 * @param authenticator whether they have an app
 * @param bound the site's name for a passkey of theirs; empty when they have none, or none can be used
 */
record CodePage(boolean authenticator, String bound, Problems problems) {

    static final String ADDRESS = "/sign-in/code";
}
