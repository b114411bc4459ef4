/** The data directory: where things lie in it, who holds it, and the passwords kept in it. */
@NullMarked
package foreland.house.directory;

import org.jspecify.annotations.NullMarked;
