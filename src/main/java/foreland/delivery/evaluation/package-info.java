/** What longer or funded actions were worth, told to the Executive Group when they are over. */
@NullMarked
package foreland.delivery.evaluation;

import org.jspecify.annotations.NullMarked;
