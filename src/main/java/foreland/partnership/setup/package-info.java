/** The first page of an empty installation: its partnership and its first administrator. */
@NullMarked
package foreland.partnership.setup;

import org.jspecify.annotations.NullMarked;
