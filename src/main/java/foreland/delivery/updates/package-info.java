/** Quarterly updates: what is due, the agencies' reports, their review, links to give one without sign-in, release of figures. */
@NullMarked
package foreland.delivery.updates;

import org.jspecify.annotations.NullMarked;
