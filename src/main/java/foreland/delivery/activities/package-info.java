/** Recording what agencies do as they do it, from a telephone; the list of it, what it adds up to, and the kinds of it. */
@NullMarked
package foreland.delivery.activities;

import org.jspecify.annotations.NullMarked;
