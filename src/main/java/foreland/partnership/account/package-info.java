/** One's own account: password, second factor, open sessions; and the way back in for who forgot a password. */
@NullMarked
package foreland.partnership.account;

import org.jspecify.annotations.NullMarked;
