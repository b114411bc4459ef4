/**
 * One's own account: password, second factor, open sessions; and the way back in for who forgot a password, of which the command line
 * is one.
 */
@NamedInterface("commands")
@NullMarked
package foreland.partnership.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
