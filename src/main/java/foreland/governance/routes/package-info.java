/** By which bodies, in which order, a subject is approved. */
@NullMarked
package foreland.governance.routes;

import org.jspecify.annotations.NullMarked;
