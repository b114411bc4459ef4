/** What becomes of each action: the outlook on any day of a year, the close at its end, and the story of last year's plan. */
@NullMarked
package foreland.delivery.closing;

import org.jspecify.annotations.NullMarked;
