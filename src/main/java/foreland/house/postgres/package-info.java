/** The embedded PostgreSQL: its programs, its data, its process. Knows nothing of Foreland's tables. */
@NullMarked
package foreland.house.postgres;

import org.jspecify.annotations.NullMarked;
