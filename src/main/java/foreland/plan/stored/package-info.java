/**
 * Plans in PostgreSQL: what stands behind the doors {@link foreland.plan.Plans} and {@link foreland.plan.PlanEditing}. A class per
 * table, the reading of whole plans in a fixed number of statements, and the writing of what differs, each with its journal entry.
 */
@NullMarked
package foreland.plan.stored;

import org.jspecify.annotations.NullMarked;
