/** The agencies of a partnership, whether a responsible authority is missing, and the areas it covers. */
@NullMarked
package foreland.partnership.agencies;

import org.jspecify.annotations.NullMarked;
