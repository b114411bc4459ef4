package foreland.partnership.account;

import foreland.govuk.Problems;

/**
 * The page for forgotten passwords.
 *
 * @param canSend whether there is a mail server
 * @param asked whether an address was entered just now, known or not
 */
record ForgottenPage(boolean canSend, boolean asked, String email, Problems problems) {

    static final String ADDRESS = "/forgot-password";
}
