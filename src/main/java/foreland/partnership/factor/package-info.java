/** The second factor: setting up an app that makes codes, asking for a code, recovery codes, and one's own account. */
@NullMarked
package foreland.partnership.factor;

import org.jspecify.annotations.NullMarked;
