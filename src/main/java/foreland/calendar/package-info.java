/** Time as a partnership reckons it: financial years and quarters from 1 April, and periods with open ends. */
@NullMarked
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {})
package foreland.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
