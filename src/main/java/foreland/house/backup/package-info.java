/** Everything in one file and back: a consistent copy of every table, the files beside them, and a manifest with hashes. */
@NullMarked
package foreland.house.backup;

import org.jspecify.annotations.NullMarked;
