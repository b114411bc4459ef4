/** Change requests on pages: what is asked for, why, what would change, who accepted, and what was decided. */
@NullMarked
package foreland.plan.changes;

import org.jspecify.annotations.NullMarked;
