/** The line of an action over the years: what it goes on with, and what went on from it. */
@NullMarked
package foreland.delivery.family;

import org.jspecify.annotations.NullMarked;
