@NullMarked
package foreland.partnership.lockouts;

import org.jspecify.annotations.NullMarked;
