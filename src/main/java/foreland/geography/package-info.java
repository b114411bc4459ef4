/** Places with an official code: districts, counties, wards. Boundaries and populations come with the evidence module. */
@ApplicationModule(displayName = "Geography")
@NullMarked
package foreland.geography;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
