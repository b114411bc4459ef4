/** Tells whoever keeps the people when wrong passwords or codes shut somebody out. */
@NullMarked
package foreland.partnership.lockouts;

import org.jspecify.annotations.NullMarked;
