/** What the data did for each action with a measure, for the next strategic assessment. */
@NullMarked
package foreland.delivery.lastplan;

import org.jspecify.annotations.NullMarked;
