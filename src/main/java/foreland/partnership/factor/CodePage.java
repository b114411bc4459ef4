package foreland.partnership.factor;

import foreland.govuk.Problems;

/** Asking for the code of somebody who is halfway in. */
record CodePage(boolean authenticator, Problems problems) {

    static final String ADDRESS = "/sign-in/code";
}
