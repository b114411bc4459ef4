/** Passkeys: making one, proving who one is by it, and taking it away. */
@NullMarked
package foreland.partnership.passkeys;

import org.jspecify.annotations.NullMarked;
