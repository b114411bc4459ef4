package foreland.partnership.signin;

import foreland.govuk.Problems;

/**
 * The sign-in page.
 *
 * @param next where to go afterwards, within the partnership
 */
record SignInPage(String email, String next, Problems problems) {}
