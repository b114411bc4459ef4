package foreland.partnership.setpassword;

import foreland.govuk.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Setting a password.
 *
 * @param token the secret of the address
 * @param email what the account signs in with; null where the address does not work
 */
record SetPasswordPage(String token, @Nullable String email, Problems problems) {}
