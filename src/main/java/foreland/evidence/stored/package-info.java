/** What stands behind the evidence module's door. */
@NullMarked
package foreland.evidence.stored;

import org.jspecify.annotations.NullMarked;
