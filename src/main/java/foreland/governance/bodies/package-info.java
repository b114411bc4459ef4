/** The bodies that decide: listing, adding and changing them. */
@NullMarked
package foreland.governance.bodies;

import org.jspecify.annotations.NullMarked;
