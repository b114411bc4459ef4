/** The journal as pages: every change, and every look at personal data. */
@NullMarked
package foreland.partnership.history;

import org.jspecify.annotations.NullMarked;
