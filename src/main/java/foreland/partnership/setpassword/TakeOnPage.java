package foreland.partnership.setpassword;

import java.util.List;

/**
 * Taking on a role in a further partnership with the account one has.
 *
 * @param token the secret of the address
 * @param email what the account signs in with
 * @param roles what there is to take on, in words
 */
record TakeOnPage(String token, String email, List<String> roles) {}
