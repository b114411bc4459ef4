/**
 * Time as a partnership reckons it: financial years and quarters from 1 April, periods with open ends, London days, working
 * days and deadlines.
 */
@NullMarked
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {})
package foreland.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
