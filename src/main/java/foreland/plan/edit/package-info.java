/** The signed-in pages on which a plan is written and changed, noun by noun. */
@NullMarked
package foreland.plan.edit;

import org.jspecify.annotations.NullMarked;
