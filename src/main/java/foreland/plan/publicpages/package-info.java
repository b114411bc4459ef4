/** The plan as the public reads it: as a whole, year by year, action by action, and two years side by side. */
@NullMarked
package foreland.plan.publicpages;

import org.jspecify.annotations.NullMarked;
