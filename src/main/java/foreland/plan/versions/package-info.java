/** A plan over time: its numbered versions, how it stood on any day, and what changed between any two. */
@NullMarked
package foreland.plan.versions;

import org.jspecify.annotations.NullMarked;
