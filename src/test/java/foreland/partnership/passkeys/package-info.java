@NullMarked
package foreland.partnership.passkeys;

import org.jspecify.annotations.NullMarked;
