/** Setting a password at a single-use address. */
@NullMarked
package foreland.partnership.setpassword;

import org.jspecify.annotations.NullMarked;
